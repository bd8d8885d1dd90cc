import Foundation
import Glibc
import OutboundHTTP
import TestSupport
import Testing

/// Other people's servers, good and bad.
@Suite struct OutboundClientTests {
    @Test func `an answer is read with its status and type`() async throws {
        let server = try BadServer(
            "HTTP/1.1 404 Not Found\r\nContent-Type: Text/Plain; charset=utf-8\r\nContent-Length: 2\r\n\r\nno")
        let reply = try await OutboundClient().get("http://127.0.0.1:\(server.port)/x", upTo: 10)
        #expect(reply.status == 404 && reply.mediaType == "text/plain" && reply.body == Array("no".utf8))
    }

    @Test func `nobody is followed elsewhere`() async throws {
        let server = try BadServer("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
        #expect(try await OutboundClient().get("http://127.0.0.1:\(server.port)/", upTo: 10).status == 302)
    }

    @Test func `an answer that is too large, late, cut off or none is a fault`() async throws {
        let large = try BadServer("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n12345678901")
        let url = "http://127.0.0.1:\(large.port)/"
        await #expect(throws: OutboundFault.tooLarge(url)) { try await OutboundClient().get(url, upTo: 10) }
        let cut = try BadServer("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n123")
        await #expect(throws: OutboundFault.broken("http://127.0.0.1:\(cut.port)/")) {
            try await OutboundClient().get("http://127.0.0.1:\(cut.port)/", upTo: 100)
        }
        let silent = try BadServer(nil)
        let quiet = "http://127.0.0.1:\(silent.port)/"
        await #expect(throws: OutboundFault.late(quiet)) {
            try await OutboundClient(limit: .milliseconds(300)).get(quiet, upTo: 10)
        }
        await #expect(throws: OutboundFault.unreachable("http://127.0.0.1:1/")) {
            try await OutboundClient().get("http://127.0.0.1:1/", upTo: 10)
        }
    }

    @Test(arguments: ["", "ledger", "ftp://h/", "file:///etc/passwd", "unix:///x", "http://"])
    func `only the web is asked`(url: String) async throws {
        await #expect(throws: OutboundFault.address(url)) { try await OutboundClient().get(url, upTo: 10) }
    }

    @Test func `faults speak three languages`() {
        let faults: [OutboundFault] = [
            .address("x"), .unreachable("http://h/"), .refusedTLS("http://h/"), .broken("http://h/"),
            .late("http://h/"), .tooLarge("http://h/"),
            .status(500, "http://h/"),
        ]
        let found = WordingCheck(technical: ["x", "h", "http", "https"]).faults(
            faults, source: "OutboundHTTP/OutboundFault.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
