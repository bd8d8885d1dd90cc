import Foundation

/// A time-stamping authority of the tests, run by OpenSSL's own program.
package final class MadeUpAuthority: Sendable {
    /// Where its keys and certificates are; `authority.pem` is what is trusted.
    package let folder = TemporaryFolder()
    /// The certificate that is trusted.
    package let pem: String

    /// OpenSSL's program did not do it.
    package struct Failed: Error { let command: String }

    /// Whether the program is there.
    package static let canRun = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    /// - Parameter purpose: the extended key usage of its certificate.
    package init(purpose: String = "critical,timeStamping") throws {
        let path = folder.path
        let configuration = """
            oid_section = oids
            [oids]
            policy1 = 1.2.3.4.1
            [stamper]
            basicConstraints = CA:false
            keyUsage = critical,digitalSignature
            extendedKeyUsage = \(purpose)
            [tsa]
            default_tsa = one
            [one]
            serial = \(path)/serial
            crypto_device = builtin
            signer_cert = \(path)/stamper.pem
            signer_key = \(path)/stamper.key
            signer_digest = sha256
            default_policy = policy1
            digests = sha256
            accuracy = secs:1
            ordering = no
            tsa_name = no
            ess_cert_id_chain = no
            ess_cert_id_alg = sha256
            """
        try Data(configuration.utf8).write(to: URL(fileURLWithPath: "\(path)/configuration"))
        try Data("01\n".utf8).write(to: URL(fileURLWithPath: "\(path)/serial"))
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        try Self.openssl(
            ["req", "-x509"] + key + [
                "-keyout", "\(path)/authority.key", "-out", "\(path)/authority.pem", "-subj", "/CN=Authority",
                "-days", "30", "-addext", "basicConstraints=critical,CA:true",
            ])
        try Self.openssl(
            ["req", "-new"] + key + [
                "-keyout", "\(path)/stamper.key", "-out", "\(path)/stamper.csr", "-subj", "/CN=Stamper",
            ])
        try Self.openssl([
            "x509", "-req", "-in", "\(path)/stamper.csr", "-CA", "\(path)/authority.pem", "-CAkey",
            "\(path)/authority.key", "-set_serial", "2", "-days", "30", "-extfile", "\(path)/configuration",
            "-extensions", "stamper", "-out", "\(path)/stamper.pem",
        ])
        pem = try String(contentsOfFile: "\(path)/authority.pem", encoding: .utf8)
    }

    /// Answers a question.
    package func answer(_ request: [UInt8]) throws -> [UInt8] {
        let place = "\(folder.path)/\(UUID().uuidString)"
        try Data(request).write(to: URL(fileURLWithPath: "\(place).tsq"))
        try Self.openssl([
            "ts", "-reply", "-config", "\(folder.path)/configuration", "-section", "one", "-queryfile", "\(place).tsq",
            "-out", "\(place).tsr",
        ])
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(place).tsr")))
    }

    /// Whether OpenSSL's program takes an answer for a document.
    package func verifies(_ answer: [UInt8], of document: [UInt8]) throws -> Bool {
        let place = "\(folder.path)/\(UUID().uuidString)"
        try Data(document).write(to: URL(fileURLWithPath: "\(place).data"))
        try Data(answer).write(to: URL(fileURLWithPath: "\(place).tsr"))
        return try Self.run([
            "ts", "-verify", "-data", "\(place).data", "-in", "\(place).tsr", "-CAfile",
            "\(folder.path)/authority.pem",
        ]) == 0
    }

    private static func openssl(_ arguments: [String]) throws {
        let status = try run(arguments)
        guard status == 0 else { throw Failed(command: arguments.joined(separator: " ")) }
    }

    private static func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
