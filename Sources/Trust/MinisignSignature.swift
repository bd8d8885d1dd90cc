package import Sodium

/// A detached signature in the format of minisign 0.8 and later, prehashed (BLAKE2b-512), so that `minisign -V` checks it.
///
/// Format: https://jedisct1.github.io/minisign/#signature-format. The key id of ours is that of ``KeyId``.
package struct MinisignSignature: Equatable, Sendable {
    package let keyId: [UInt8]
    /// 64 bytes over the BLAKE2b-512 hash of the file.
    package let signature: [UInt8]
    /// A line that is signed too.
    package let trustedComment: String
    /// 64 bytes over signature and trusted comment.
    package let globalSignature: [UInt8]

    /// Signs a file's bytes. The comment is one line, covered by the signature.
    package init(of bytes: [UInt8], by key: SigningKey, trustedComment: String) {
        let hash = (try? BLAKE2b.hash(bytes, count: 64)) ?? []
        keyId = KeyId(key.verifyingKey).bytes
        signature = key.sign(hash)
        self.trustedComment = trustedComment
        globalSignature = key.sign(signature + Array(trustedComment.utf8))
    }

    /// Signs a file's bytes as a statement; the trusted comment is its context and, after a space, the comment.
    ///
    /// - Precondition: the statement has the form ``SignatureForm/minisign``.
    package init(of bytes: [UInt8], as statement: SignedStatement, by key: SigningKey, comment: String) {
        precondition(statement.form == .minisign, "\(statement.rawValue) is not signed in minisign's format")
        self.init(of: bytes, by: key, trustedComment: "\(statement.context) \(comment)")
    }

    /// Reads the four lines of a signature file.
    ///
    /// - Throws: `TrustError.malformed`.
    package init(text: String) throws(TrustError) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let prefix = "trusted comment: "
        guard lines.count == 4 || (lines.count == 5 && lines[4].isEmpty), lines[0].hasPrefix("untrusted comment: "),
            lines[2].hasPrefix(prefix), let first = try? Base64.decode(lines[1], count: 74),
            first.prefix(2) == [UInt8(ascii: "E"), UInt8(ascii: "D")],
            let global = try? Base64.decode(lines[3], count: 64)
        else { throw .malformed(.minisign) }
        keyId = Array(first[2..<10])
        signature = Array(first[10...])
        trustedComment = String(lines[2].dropFirst(prefix.count))
        globalSignature = global
    }

    /// The signature file.
    package var text: String {
        """
        untrusted comment: signature of a Dobush key
        \(Base64.encode([UInt8(ascii: "E"), UInt8(ascii: "D")] + keyId + signature))
        trusted comment: \(trustedComment)
        \(Base64.encode(globalSignature))

        """
    }

    /// Checks the signature over a file's bytes.
    ///
    /// - Throws: `TrustError.unsigned` when it is by another key, `.badSignature`.
    package func verify(_ bytes: [UInt8], key: VerifyingKey) throws(TrustError) {
        guard keyId == KeyId(key).bytes else { throw .unsigned }
        guard let hash = try? BLAKE2b.hash(bytes, count: 64), key.verifies(signature, over: hash),
            key.verifies(globalSignature, over: signature + Array(trustedComment.utf8))
        else { throw .badSignature }
    }

    /// Checks the signature over a file's bytes, and that it was made for such a statement.
    ///
    /// - Precondition: the statement has the form ``SignatureForm/minisign``.
    /// - Throws: `TrustError.unsigned` when it is by another key or for another statement, `.badSignature`.
    package func verify(_ bytes: [UInt8], as statement: SignedStatement, key: VerifyingKey) throws(TrustError) {
        precondition(statement.form == .minisign, "\(statement.rawValue) is not signed in minisign's format")
        guard trustedComment.hasPrefix("\(statement.context) ") else { throw .unsigned }
        try verify(bytes, key: key)
    }

    /// The public key file that `minisign -V -p` reads.
    package static func publicKeyFile(_ key: VerifyingKey, comment: String) -> String {
        """
        untrusted comment: \(comment)
        \(Base64.encode([UInt8(ascii: "E"), UInt8(ascii: "d")] + KeyId(key).bytes + key.bytes))

        """
    }
}
