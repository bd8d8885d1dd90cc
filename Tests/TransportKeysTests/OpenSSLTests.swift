import ElectionModel
import Foundation
import Sodium
import TestSupport
import Testing
import TransportKeys
import Trust

/// Where the program `openssl` lies.
private enum OpenSSLProgram {
    static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/openssl" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// The `openssl` program reads what we make, and shakes hands with it.
@Suite(.enabled(if: OpenSSLProgram.path != nil, "openssl is not installed"))
struct OpenSSLTests {
    let fixture: TransportFixture
    let folder = TemporaryFolder()

    init() throws { fixture = try TransportFixture() }

    private func process(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: try #require(OpenSSLProgram.path))
        process.arguments = arguments
        // The program writes the path of a socket into a short buffer: it is named from within the folder.
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    private func run(_ arguments: String..., input: String = "") throws -> (status: Int32, output: String) {
        let process = try process(arguments)
        let (into, out) = (Pipe(), Pipe())
        process.standardInput = into
        process.standardOutput = out
        process.standardError = out
        try process.run()
        try? into.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? into.fileHandleForWriting.close()
        let text = String(decoding: try out.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private func write(_ name: String, _ text: String) throws -> String {
        let path = "\(folder.path)/\(name)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func write(_ name: String, _ key: TransportKey) throws -> String {
        try write(name, String(decoding: key.privateKeyPEM.exposed, as: UTF8.self))
    }

    @Test func `openssl finds the certificate and its key in order`() throws {
        let path = try write("a.pem", fixture.certificate.pem)
        let text = try run("x509", "-in", path, "-noout", "-subject", "-text")
        #expect(text.status == 0)
        for expected in [
            "subject=O = sample-2025, OU = station, CN = 1201", "DNS:station.local", "IP Address:10.0.0.5",
            "ecdsa-with-SHA256", "NIST CURVE: P-256", "CA:FALSE",
            "TLS Web Server Authentication, TLS Web Client Authentication", "Not Before: Nov 30 00:00:00 2025 GMT",
            "Not After : Dec 29 23:59:59 2025 GMT",
        ] {
            #expect(text.output.contains(expected), "\(expected) in \(text.output)")
        }
        // BoringSSL takes it as a root of trust only without this extension.
        #expect(!text.output.contains("X509v3 Key Usage"))
        let verified = try run("verify", "-attime", "1764547200", "-x509_strict", "-CAfile", path, path)
        #expect(verified.output.hasSuffix("OK\n"), "\(verified.output)")
        let key = try write("a.key", fixture.key)
        #expect(try run("pkey", "-in", key, "-check", "-noout").output.contains("Key is valid"))
        let (mine, theirs) = (
            try run("pkey", "-in", key, "-pubout"), try run("x509", "-in", path, "-noout", "-pubkey")
        )
        #expect(mine.output == theirs.output && mine.status == 0)
    }

    @Test(arguments: [
        ["-newkey", "ed25519"], ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
        ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "subjectAltName=email:a@b"],
        ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "subjectAltName=DNS:*.kg"],
        ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
    ])
    func `certificates of other keys, or with other names, are not ours`(options: [String]) throws {
        let path = "\(folder.path)/c.pem"
        let arguments = ["req", "-x509", "-nodes", "-subj", "/CN=a", "-keyout", "\(folder.path)/k", "-out", path]
        let made = try process(arguments + options)
        try made.run()
        made.waitUntilExit()
        #expect(made.terminationStatus == 0)
        let pem = try String(contentsOfFile: path, encoding: .utf8)
        #expect(throws: TransportFault.notACertificate) { try TransportCertificate(pem: pem) }
    }

    @Test func `a certificate of openssl's making with a P-256 key and a name is read`() throws {
        let path = "\(folder.path)/c.pem"
        let made = try run(
            "req", "-x509", "-nodes", "-subj", "/CN=a", "-keyout", "\(folder.path)/k", "-out", path, "-newkey", "ec",
            "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "subjectAltName=DNS:a.kg,IP:::1")
        #expect(made.status == 0)
        let certificate = try TransportCertificate(pem: String(contentsOfFile: path, encoding: .utf8))
        #expect(certificate.names.map(\.rawValue) == ["::1", "a.kg"])
        #expect(certificate.subject == "CN=a")
    }

    @Test func `two holders shake hands over TLS, and each finds out who the other is`() throws {
        let now = Timestamp(milliseconds: Int(Date().timeIntervalSince1970) * 1000)
        let server = try Peer(fixture, .station, "1201", "station.local", now)
        let client = try Peer(fixture, .commission, "commission", "centre.local", now)
        let (serverPEM, clientPEM) = (
            try write("server.pem", server.certificate.pem), try write("client.pem", client.certificate.pem)
        )
        let listening = try process([
            "s_server", "-unix", "s", "-naccept", "1", "-cert", serverPEM, "-key", try write("server.key", server.key),
            "-Verify", "1", "-CAfile", clientPEM, "-verify_return_error", "-quiet",
        ])
        try listening.run()
        defer { if listening.isRunning { listening.terminate() } }
        for _ in 0..<200 where !FileManager.default.fileExists(atPath: "\(folder.path)/s") { usleep(20_000) }
        let talk = try run(
            "s_client", "-unix", "s", "-cert", clientPEM, "-key", write("client.key", client.key), "-CAfile", serverPEM,
            "-verify_return_error", "-verify_hostname", "station.local", "-showcerts", "-tls1_3", input: "Q\n")
        #expect(talk.status == 0)
        #expect(talk.output.contains("Verify return code: 0 (ok)"), "\(talk.output)")
        let shown = try #require(talk.output.range(of: "-----BEGIN CERTIFICATE-----"))
        let end = try #require(talk.output.range(of: "-----END CERTIFICATE-----"))
        let peer = try TransportCertificate(pem: String(talk.output[shown.lowerBound..<end.upperBound]))
        #expect(peer == server.certificate)
        var book = CertificateBook(
            roots: fixture.sample.roots, election: fixture.sample.definition.election, kind: .training)
        for certificate in [server.holder, client.holder] { try book.add(certificate) }
        let name = TransportName(rawValue: "station.local")
        #expect(
            server.certification.verdict(on: peer.der, as: .station, called: name, book: book, now: now)
                == .good(server.holder))
        #expect(
            client.certification.verdict(on: peer.der, as: .commission, called: nil, book: book, now: now)
                == .refused(.otherKey))
    }

    /// A holder that is certified today, as the program `openssl` knows no other time.
    private struct Peer {
        let holder: RoleCertificate
        let key: TransportKey
        let certificate: TransportCertificate
        let certification: TLSCertification

        init(_ fixture: TransportFixture, _ role: Role, _ subject: String, _ name: String, _ now: Timestamp) throws {
            let signing = try #require(fixture.sample.keys[subject])
            var holder = RoleCertificate(
                election: fixture.sample.definition.election, kind: .training, role: role, subject: subject,
                signKey: signing.verifyingKey, sealKey: nil, notBefore: now.adding(seconds: -3600),
                notAfter: now.adding(seconds: 3600))
            for root in fixture.sample.rootKeys { holder.endorse(with: root) }
            self.holder = holder
            key = try TransportKey(random: fixture.random)
            certificate = try TransportCertificate(
                key, holder: holder, names: TransportFixture.names(name), notBefore: holder.notBefore,
                notAfter: holder.notAfter, random: fixture.random)
            certification = try TLSCertification(certificate, holder: holder, key: signing)
        }
    }
}
