import LedgerPages
import PageServing
import TestSupport
import Testing

@testable import LedgerPages

/// Slow and greedy clients, and the end.
@Suite struct ServerLimitsTests {
    let folder = TemporaryFolder()

    private func serving(_ limits: PageLimits, _ body: @Sendable (String) async throws -> Void) async throws {
        let server = LedgerServer(ledger: folder.path, page: nil, desk: nil, limits: limits, logger: Served.logger)
        try await Served.during(server.run, body)
    }

    @Test(arguments: [
        "", "GET /checkpoint HT", "GET /checkpoint HTTP/1.1\r\nHost: h\r\nX: ",
        "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n1",
    ])
    func `a request that does not come to its end is hung up on`(beginning: String) async throws {
        var limits = PageLimits.standard
        limits.requestTime = .milliseconds(300)
        try await serving(limits) { url in
            let client = try RawConnection(url)
            client.send(beginning)
            #expect(try await client.rest(within: .seconds(8)) != nil)
        }
    }

    @Test func `a connection serves many requests`() async throws {
        try await serving(.standard) { url in
            let client = try RawConnection(url)
            client.send(String(repeating: "GET /checkpoint HTTP/1.1\r\nHost: h\r\n\r\n", count: 5))
            client.send("GET /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
            let all = try #require(try await client.rest())
            #expect(all.split(separator: "HTTP/1.1 404 Not Found\r\n").count == 6)
        }
    }

    @Test func `a head that is too large gets nothing`() async throws {
        try await serving(.standard) { url in
            let client = try RawConnection(url)
            client.send("GET /\(String(repeating: "x", count: 20_000)) HTTP/1.1\r\nHost: h\r\n\r\n")
            let answer = try #require(try await client.rest())
            #expect(!answer.contains("200 OK"))
        }
    }

    @Test(arguments: [
        ("127.0.0.1:8080", "127.0.0.1:8080"), ("[::1]:0", "[::1]:0"), ("localhost:65535", "localhost:65535"),
        ("", nil), ("8080", nil), (":8080", nil), ("127.0.0.1", nil), ("127.0.0.1:65536", nil), ("127.0.0.1:-1", nil),
        ("127.0.0.1:08", nil), ("::1:80", nil), ("a b:80", nil), ("http://x:80", nil),
    ])
    func `an address to listen at is host and port`(text: String, read: String?) {
        #expect(ListenAddress(text)?.description == read)
    }

    @Test func `a second server at the same place says who is in the way`() async throws {
        try await serving(.standard) { url in
            let address = try #require(ListenAddress(String(url.dropFirst("http://".count))))
            let second = LedgerServer(ledger: folder.path, page: nil, desk: nil, logger: Served.logger)
            await #expect(throws: PageServerFault.taken(address)) { try await second.run(at: address) { _ in } }
        }
    }
}
