package import Sodium

/// A public key that signs notes, with its name and its purpose (C2SP signed-note, section "Verifier keys").
package struct NoteKey: Hashable, Sendable {
    /// What signature lines call it; without white space and plus sign.
    package let name: String
    package let purpose: NotePurpose
    package let key: VerifyingKey

    /// - Precondition: the name is one (``isName(_:)``).
    package init(name: String, purpose: NotePurpose = .signature, key: VerifyingKey) {
        precondition(Self.isName(name), "a key name has no white space and no plus sign")
        self.name = name
        self.purpose = purpose
        self.key = key
    }

    /// Reads the form that C2SP tools take and give: `name+id+base64(purpose ‖ key)`.
    ///
    /// - Throws: `TrustError.malformed`, also for purposes that we do not know.
    package init(text: String) throws(TrustError) {
        // The last part may have plus signs of its own: base64 has them.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, Self.isName(parts[0]), let bytes = try? Base64.decode(parts[2], count: 33),
            let purpose = NotePurpose(rawValue: bytes[0]), let key = try? VerifyingKey(Array(bytes[1...]))
        else { throw .malformed(.noteKey) }
        self.init(name: parts[0], purpose: purpose, key: key)
        guard parts[1] == Hex.encode(id) else { throw .malformed(.noteKey) }
    }

    /// `name+id+base64(purpose ‖ key)`.
    package var text: String { "\(name)+\(Hex.encode(id))+\(Base64.encode([purpose.rawValue] + key.bytes))" }

    /// The four bytes that begin its signature lines.
    package var id: [UInt8] {
        Array(SHA256.hash(Array(name.utf8) + [0x0A, purpose.rawValue] + key.bytes).prefix(4))
    }

    /// Whether a text can name a key.
    package static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.contains { $0 == "+" || $0.isWhitespace }
    }
}
