import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import Testing

@testable import HealthPages

/// An answer of the pages without a socket.
///
/// The framework's own test client would do the same, but brings TLS and HTTP/2 with it: as much to build as the server.
struct PageAnswer: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let body: String

    private struct BodyCollector: ResponseBodyWriter {
        let sink: AsyncStream<ByteBuffer>.Continuation

        mutating func write(_ buffer: ByteBuffer) async throws { sink.yield(buffer) }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws { sink.finish() }
    }

    /// Asks for a page under the name `localhost`.
    init(
        _ pages: PageFixture, _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:]
    ) async throws {
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer()))
        let context = BasicRequestContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: pages.logger))
        let response = try await HealthResponder(registry: pages.registry, board: pages.board)
            .respond(to: request, context: context)
        status = response.status
        self.headers = response.headers
        let (pieces, sink) = AsyncStream.makeStream(of: ByteBuffer.self)
        try await response.body.write(BodyCollector(sink: sink))
        var body = ""
        for await piece in pieces { body += String(buffer: piece) }
        self.body = body
        #expect(response.headers[.contentLength] == "\(body.utf8.count)")
    }
}
