import HTTPTypes
import Hummingbird
import NIOCore

/// Reads an answer's body without a socket.
struct BodyReader: ResponseBodyWriter {
    private let sink: AsyncStream<ByteBuffer>.Continuation

    mutating func write(_ buffer: ByteBuffer) async throws { sink.yield(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws { sink.finish() }

    static func text(of body: ResponseBody) async throws -> String {
        let (pieces, sink) = AsyncStream.makeStream(of: ByteBuffer.self)
        try await body.write(BodyReader(sink: sink))
        var text = ""
        for await piece in pieces { text += String(buffer: piece) }
        return text
    }
}
