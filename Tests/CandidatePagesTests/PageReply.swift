import ElectionModel
import HTTPTypes
import Hummingbird
import NIOCore

/// An answer, read without a socket.
struct PageReply {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]

    init(_ response: Response) async throws {
        let (pieces, sink) = AsyncStream.makeStream(of: ByteBuffer.self)
        try await response.body.write(Writer(sink: sink))
        var bytes: [UInt8] = []
        for await piece in pieces { bytes += Array(buffer: piece) }
        (status, headers, self.bytes) = (response.status, response.headers, bytes)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var json: CanonicalValue { get throws { try CanonicalValue.parse(bytes) } }

    /// The cookie as a browser sends it back.
    var cookie: String { String((headers[.setCookie] ?? "").prefix { $0 != ";" }) }

    private struct Writer: ResponseBodyWriter {
        let sink: AsyncStream<ByteBuffer>.Continuation

        mutating func write(_ buffer: ByteBuffer) async throws { sink.yield(buffer) }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws { sink.finish() }
    }
}
