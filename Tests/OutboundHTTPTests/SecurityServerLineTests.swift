import OutboundHTTP
import TestSupport
import Testing
import Wording
import XRoad

/// The way to our security server: who may be asked, and who asks.
@Suite struct SecurityServerLineTests {
    let folder = TemporaryFolder()
    private let request = ExchangeRequest(method: "GET", target: "/listClients", headers: [])

    private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    private func identity(_ own: String, server: String, key: String? = nil) throws -> MutualTLS {
        try MutualTLS(
            certificate: Vectors.bytes("\(path(own)).pem"), key: Vectors.bytes("\(path(key ?? own)).key"),
            server: Vectors.bytes("\(path(server)).pem"))
    }

    @Test(.enabled(if: TLSServer.canRun, "openssl or python3 is not there"))
    func `both sides know each other by their certificates`() async throws {
        for name in ["server", "us", "stranger"] { try TLSServer.makeCertificate(path(name), name: name) }
        let server = try TLSServer(own: path("server"), client: path("us"))
        let address = "https://127.0.0.1:\(server.port)"
        let line = try SecurityServerLine(address, identity: identity("us", server: "server"))
        let reply = try await line.send(request, within: .seconds(10), upTo: 10)
        #expect(reply.status == 200 && reply.body == Array("ok".utf8))

        // A server that is not the one we pinned hears nothing.
        let elsewhere = try SecurityServerLine(address, identity: identity("us", server: "stranger"))
        await #expect(throws: ExchangeLineFault.unreachable) {
            try await elsewhere.send(request, within: .seconds(10), upTo: 10)
        }
        // A stranger is told nothing.
        let stranger = try SecurityServerLine(address, identity: identity("stranger", server: "server"))
        await #expect(throws: ExchangeLineFault.self) {
            try await stranger.send(request, within: .seconds(10), upTo: 10)
        }
    }

    @Test(.enabled(if: TLSServer.canRun, "openssl or python3 is not there"))
    func `keys and certificates that do not fit are told before anything is asked`() throws {
        for name in ["server", "us"] { try TLSServer.makeCertificate(path(name), name: name) }
        #expect(throws: MutualTLSFault.key) { try identity("us", server: "server", key: "server") }
        let good = try Vectors.bytes("\(path("us")).pem")
        let key = try Vectors.bytes("\(path("us")).key")
        #expect(throws: MutualTLSFault.certificate) { try MutualTLS(certificate: [1], key: key, server: good) }
        #expect(throws: MutualTLSFault.key) { try MutualTLS(certificate: good, key: [1], server: good) }
        #expect(throws: MutualTLSFault.serverCertificate) { try MutualTLS(certificate: good, key: key, server: []) }
    }

    @Test(arguments: [
        "http://10.0.0.1", "http://127.0.0.1.example.kg", "http://localhost.example.kg:80", "ftp://127.0.0.1",
        "https://ss.example.kg", "http://127.0.0.1/r1", "http://user@127.0.0.1", "127.0.0.1:80", "",
    ]) func `without certificates only this machine is asked`(address: String) {
        #expect(throws: OutboundFault.address(address)) { try SecurityServerLine(address, identity: nil) }
    }

    @Test(arguments: ["http://127.0.0.1:8080", "http://127.0.0.1", "http://[::1]:80/", "http://localhost:80"])
    func `a proxy with TLS on this machine may be asked plainly`(address: String) throws {
        _ = try SecurityServerLine(address, identity: nil)
    }

    @Test func `a server that is not there is unreachable at once`() async throws {
        let line = try SecurityServerLine("http://127.0.0.1:1", identity: nil)
        let start = ContinuousClock.now
        await #expect(throws: ExchangeLineFault.unreachable) {
            try await line.send(request, within: .seconds(20), upTo: 10)
        }
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test func `faults of certificates are told in three languages`() {
        let found = WordingCheck(technical: ["PEM"]).faults(
            MutualTLSFault.allCases, source: "OutboundHTTP/MutualTLSFault.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
