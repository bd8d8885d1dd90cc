import COpenSSL
import Foundation
import Synchronization
import TestSupport
import TimeStamps

/// The authorities of a deployment of the exchange that exists in tests alone: certificates of members, words on revocation,
/// time stamps; made by OpenSSL's own program, but for the stamps, of which there may be thousands.
package final class StandInAuthority: Sendable {
    /// Whether the program is there.
    package static let canRun = MadeUpAuthority.canRun

    private let folder = TemporaryFolder()
    private let stamper: MadeUpAuthority
    private let stampingKey: StampingKey
    private let keys = Mutex<[String: MemberKey]>([:])

    package init() throws {
        stamper = try MadeUpAuthority()
        stampingKey = try StampingKey(folder: stamper.folder.path)
        let path = folder.path
        try Data(
            """
            [member]
            basicConstraints = CA:false
            keyUsage = critical,nonRepudiation
            """.utf8
        ).write(to: URL(fileURLWithPath: "\(path)/extensions"))
        try Self.openssl(
            ["req", "-x509"] + Self.newKey + [
                "-keyout", "\(path)/ca.key", "-out", "\(path)/ca.pem", "-subj", "/O=Test/CN=Authority of members",
                "-days", "30", "-addext", "basicConstraints=critical,CA:true",
            ])
    }

    private static let newKey = ["-newkey", "rsa:2048", "-nodes"]

    /// What our security server gives under `/verificationconf`.
    package func configuration() throws -> [UInt8] {
        let authority = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/ca.pem"))
        return Array(
            """
            <ns:sharedParams xmlns:ns="http://x-road.eu/xsd/xroad.xsd"><instanceIdentifier>central-server</instanceIdentifier>\
            <approvedCA><name>Test</name><authenticationOnly>false</authenticationOnly><topCA>\
            <cert>\(Self.base64(authority))</cert></topCA></approvedCA>\
            <approvedTSA><name>Test</name><url>http://tsa</url><cert>\(Self.base64(try stamperCertificate()))</cert></approvedTSA>\
            <globalSettings><ocspFreshnessSeconds>3600</ocspFreshnessSeconds></globalSettings></ns:sharedParams>
            """.utf8)
    }

    private func stamperCertificate() throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(stamper.folder.path)/stamper.pem"))
    }

    /// The key of a member, certified when it is first asked for.
    ///
    /// - Parameters:
    ///   - code: the member's.
    ///   - isForged: certified by itself.
    func key(of code: String, isForged: Bool = false) throws -> MemberKey {
        try keys.withLock { keys in
            let name = isForged ? "\(code)-forged" : code
            if let key = keys[name] { return key }
            let key = try make(code, name, isForged)
            keys[name] = key
            return key
        }
    }

    private func make(_ code: String, _ name: String, _ isForged: Bool) throws -> MemberKey {
        let (path, place) = (folder.path, "\(folder.path)/\(name)")
        let subject = "/C=KG/O=Test/CN=\(code)"
        if isForged {
            try Self.openssl(
                ["req", "-x509"] + Self.newKey + [
                    "-keyout", "\(place).key", "-out", "\(place).pem", "-subj", subject, "-days", "30", "-addext",
                    "keyUsage=critical,nonRepudiation",
                ])
        } else {
            try Self.openssl(
                ["req", "-new"] + Self.newKey + [
                    "-keyout", "\(place).key", "-out", "\(place).csr", "-subj", subject,
                ])
            try Self.openssl([
                "x509", "-req", "-in", "\(place).csr", "-CA", "\(path)/ca.pem", "-CAkey", "\(path)/ca.key",
                "-set_serial", "0x\(Data(code.utf8).map { String($0, radix: 16) }.joined())", "-days", "30", "-extfile",
                "\(path)/extensions", "-extensions", "member", "-out", "\(place).pem",
            ])
        }
        let certificate = try Data(contentsOf: URL(fileURLWithPath: "\(place).pem"))
        return MemberKey(
            certificate: Self.der(certificate),
            key: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(place).key"))),
            revocationAnswer: isForged ? [] : try revocationAnswer(place))
    }

    /// The authority's own word that a certificate is good.
    private func revocationAnswer(_ place: String) throws -> [UInt8] {
        let path = folder.path
        let serial = Self.hexSerial(Self.der(try Data(contentsOf: URL(fileURLWithPath: "\(place).pem"))))
        try Data("V\t491231235959Z\t\t\(serial)\tunknown\t/CN=x\n".utf8)
            .write(to: URL(fileURLWithPath: "\(place).index"))
        try Self.openssl([
            "ocsp", "-issuer", "\(path)/ca.pem", "-cert", "\(place).pem", "-no_nonce", "-reqout", "\(place).request",
        ])
        try Self.openssl([
            "ocsp", "-index", "\(place).index", "-CA", "\(path)/ca.pem", "-rsigner", "\(path)/ca.pem", "-rkey",
            "\(path)/ca.key", "-reqin", "\(place).request", "-respout", "\(place).response", "-ndays", "1",
        ])
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(place).response")))
    }

    /// A time stamp's token for bytes ([RFC 3161](https://www.rfc-editor.org/rfc/rfc3161)).
    func stamp(_ bytes: [UInt8]) throws -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        SHA256(bytes, bytes.count, &hash)
        let question = try TimeStampRequest(hash: hash, nonce: nil).bytes
        guard let context = TS_RESP_CTX_new(), let policy = OBJ_txt2obj("1.2.3.4.1", 1) else {
            throw StandInFailed("libcrypto")
        }
        defer {
            TS_RESP_CTX_free(context)
            ASN1_OBJECT_free(policy)
        }
        try stampingKey.give(to: context)
        guard TS_RESP_CTX_set_signer_digest(context, EVP_sha256()) == 1,
            TS_RESP_CTX_set_ess_cert_id_digest(context, EVP_sha256()) == 1,
            TS_RESP_CTX_set_def_policy(context, policy) == 1, TS_RESP_CTX_add_md(context, EVP_sha256()) == 1
        else { throw StandInFailed("the time stamp") }
        let response = question.withUnsafeBytes { question -> OpaquePointer? in
            guard let source = BIO_new_mem_buf(question.baseAddress, Int32(question.count)) else { return nil }
            defer { BIO_free(source) }
            return TS_RESP_create_response(context, source)
        }
        guard let response else { throw StandInFailed("the time stamp") }
        defer { TS_RESP_free(response) }
        guard let token = TS_RESP_get_token(response) else { throw StandInFailed("the time stamp's token") }
        let count = i2d_PKCS7(token, nil)
        guard count > 0 else { throw StandInFailed("the time stamp's token") }
        var result = [UInt8](repeating: 0, count: Int(count))
        result.withUnsafeMutableBufferPointer { buffer in
            var next = buffer.baseAddress
            i2d_PKCS7(token, &next)
        }
        return result
    }

    private static func hexSerial(_ der: [UInt8]) -> String {
        let certificate = der.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_X509(nil, &next, buffer.count)
        }
        guard let certificate else { return "" }
        defer { X509_free(certificate) }
        guard let number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nil) else { return "" }
        defer { BN_free(number) }
        guard let text = BN_bn2hex(number) else { return "" }
        defer { CRYPTO_free(text, "", 0) }
        return String(cString: text)
    }

    private static func der(_ pem: Data) -> [UInt8] {
        [UInt8](Data(base64Encoded: base64(pem)) ?? Data())
    }

    /// What stands between the lines of PEM.
    private static func base64(_ pem: Data) -> String {
        let lines = String(decoding: pem, as: UTF8.self).split(separator: "\n")
        let inner = lines.drop { !$0.hasPrefix("-----BEGIN CERT") }.dropFirst().prefix { !$0.hasPrefix("-----END") }
        return inner.joined()
    }

    private static func openssl(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw StandInFailed(arguments.joined(separator: " ")) }
    }
}
