import ElectionModel
import HTTPTypes
import Telemetry
import TestSupport
import Testing

@testable import HealthPages

@Suite struct HealthRoutesTests {
    private static func lines(_ answer: PageAnswer) throws -> [CanonicalValue] {
        try answer.body.split(separator: "\n").map { try CanonicalValue.parse(Array($0.utf8)) }
    }

    @Test func `metrics are in the text format of Prometheus`() async throws {
        let response = try await PageAnswer(PageFixture(), "/metrics?x=1")
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        #expect(response.headers[.cacheControl] == "no-store" && response.headers[.xContentTypeOptions] == "nosniff")
        #expect(response.body.contains("# TYPE t_total counter\nt_total 7\n"))
    }

    @Test func `health is whether the program can go on`() async throws {
        let pages = PageFixture()
        let live = try await PageAnswer(pages, "/health")
        #expect(live.status == .ok)
        #expect(live.body == "{\"live\":true,\"schema\":\"dobush.health.v1\"}\n")
        pages.clock.advance(seconds: 61)
        let dead = try await PageAnswer(pages, "/health")
        #expect(dead.status == .serviceUnavailable)
        #expect(dead.body == "{\"live\":false,\"schema\":\"dobush.health.v1\"}\n")
    }

    @Test func `ready tells every check by its codes`() async throws {
        let pages = PageFixture()
        #expect(try await PageAnswer(pages, "/ready").status == .ok)
        pages.board.note(PageFixture.disk, .degraded(PageFixture.Cause.diskLow))
        #expect(try await PageAnswer(pages, "/ready").status == .ok)
        pages.board.note(PageFixture.disk, .failed(PageFixture.Cause.diskLow))
        let response = try await PageAnswer(pages, "/ready")
        #expect(response.status == .serviceUnavailable)
        #expect(response.headers[.contentType] == "application/jsonl; charset=utf-8")
        #expect(
            try Self.lines(response) == [
                ["schema": "dobush.ready.v1", "ready": false, "checks": 2],
                [
                    "schema": "dobush.check.v1", "check": "disk", "role": "readiness", "state": "failed",
                    "reason": "disk-low", "since": "2025-11-30T00:00:00Z",
                ],
                [
                    "schema": "dobush.check.v1", "check": "loop", "role": "life", "state": "ok", "reason": .null,
                    "since": "2025-11-30T00:00:00Z",
                ],
            ])
    }

    @Test(arguments: [
        "/", "", "/metrics/", "//metrics", "/METRICS", "/metrics/../ready", "/%6Detrics", "/ready/x", "/favicon.ico",
        "/metrics;x", "/.", "/metrics%3F",
    ])
    func `there is nothing else`(path: String) async throws {
        let response = try await PageAnswer(PageFixture(), path)
        #expect(response.status == .notFound)
        #expect(response.body == "404 Not Found\n")
    }

    @Test(
        arguments: ["/metrics", "/health", "/ready"],
        [HTTPRequest.Method.head, .post, .put, .delete, .options, .patch, .trace])
    func `the pages can only be read`(path: String, method: HTTPRequest.Method) async throws {
        let response = try await PageAnswer(PageFixture(), path, method)
        #expect(response.status == .methodNotAllowed && response.headers[.allow] == "GET")
    }

    @Test(arguments: [HTTPFields([HTTPField(name: .contentLength, value: "5")]), [.transferEncoding: "chunked"]])
    func `a request with a body is too large`(headers: HTTPFields) async throws {
        #expect(try await PageAnswer(PageFixture(), "/metrics", headers: headers).status == .contentTooLarge)
    }

    @Test func `a second Host header is refused`() async throws {
        let host = try #require(HTTPField.Name("Host"))
        let response = try await PageAnswer(PageFixture(), "/metrics", headers: [host: "localhost"])
        #expect(response.status == .misdirectedRequest)
    }

    @Test(arguments: [
        "localhost", "LOCALHOST:9101", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:65535",
    ])
    func `these names are this machine`(name: String) { #expect(HostName.isLocal(name)) }

    @Test(arguments: [
        "", "evil.example", "localhost.evil.example", "evil.example:80", "localhost.", "127.0.0.1.nip.io", "127.0.0.2",
        "0.0.0.0", "::1", "[::1", "[::1]x", "[::1]:", "localhost:", "localhost:x", "localhost:80:80",
        "localhost:1234567",
        "user@localhost", "localhost@evil.example", " localhost", "[::ffff:127.0.0.1]", "2130706433", "127.1",
        "[::1]80",
        "localhost/x", "localhost:٣",
    ])
    func `and these are not`(name: String) { #expect(!HostName.isLocal(name)) }
}
