package import Sodium

/// A text with signatures, after C2SP signed-note (https://c2sp.org/signed-note).
package struct SignedNote: Equatable, Sendable {
    /// One signature line.
    package struct Line: Equatable, Sendable {
        package let name: String
        /// Four bytes of key id, then the signature.
        package let bytes: [UInt8]
    }

    /// The text, ending in a line end.
    package let text: String
    package private(set) var lines: [Line]

    /// Why a note does not count as signed by a key.
    package enum Verdict: Equatable, Sendable {
        case good
        /// No line has the key's name and id.
        case absent
        /// A line has the key's name and id but another signature.
        case bad
    }

    /// An unsigned note.
    ///
    /// - Precondition: the text ends in a line end.
    package init(text: String) {
        precondition(text.hasSuffix("\n"), "a note's text ends in a line end")
        self.text = text
        lines = []
    }

    /// Reads a note: text, an empty line, one to 64 signature lines.
    ///
    /// - Throws: `TrustError.malformed`.
    package init(bytes: [UInt8]) throws(TrustError) {
        let malformed = TrustError.malformed(.signedNote)
        guard bytes.count <= 65_536, bytes.last == 0x0A,
            bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), let whole = String(validating: bytes, as: UTF8.self)
        else { throw malformed }
        let all = whole.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let gap = all.lastIndex(of: ""), gap > all.startIndex else { throw malformed }
        text = all[..<gap].map { "\($0)\n" }.joined()
        lines = []
        for line in all[(gap + 1)...] {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, parts[0] == "—", Self.isName(parts[1]), let bytes = try? Base64.decode(parts[2]),
                bytes.count >= 5
            else { throw malformed }
            lines.append(Line(name: parts[1], bytes: bytes))
        }
        guard (1...64).contains(lines.count) else { throw malformed }
    }

    /// The note's bytes.
    package var bytes: [UInt8] {
        Array((text + "\n" + lines.map { "— \($0.name) \(Base64.encode($0.bytes))\n" }.joined()).utf8)
    }

    /// Adds an Ed25519 signature (type 0x01) under a key name.
    package mutating func sign(name: String, key: SigningKey) {
        let signature = key.sign(Array(text.utf8))
        lines.append(Line(name: name, bytes: Self.keyId(name: name, key: key.verifyingKey) + signature))
    }

    /// Whether the key of that name signed the text.
    package func verdict(name: String, key: VerifyingKey) -> Verdict {
        let id = Self.keyId(name: name, key: key)
        let mine = lines.filter { $0.name == name && Array($0.bytes.prefix(4)) == id }
        guard !mine.isEmpty else { return .absent }
        let good = mine.allSatisfy { key.verifies(Array($0.bytes.dropFirst(4)), over: Array(text.utf8)) }
        return good ? .good : .bad
    }

    /// The verifier key that C2SP tools take: `name+hash+base64`.
    package static func verifierKey(name: String, key: VerifyingKey) -> String {
        "\(name)+\(Hex.encode(keyId(name: name, key: key)))+\(Base64.encode([0x01] + key.bytes))"
    }

    private static func keyId(name: String, key: VerifyingKey) -> [UInt8] {
        Array(SHA256.hash(Array(name.utf8) + [0x0A, 0x01] + key.bytes).prefix(4))
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.contains { $0 == "+" || $0.isWhitespace }
    }
}
