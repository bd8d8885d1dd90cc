import Sodium

/// Keys that derive from what a recipient opens and from the opening code.
enum StreamKeys {
    /// The key of the stream. Without an opening code its text is the context alone.
    static func stream(_ recipientKey: SecretBytes, opening: OpeningCode?) -> SecretBytes {
        derive("dobush list stream v1\n", opening?.secret, under: recipientKey)
    }

    /// 16 bytes that tell a right code from a wrong one. They are made under the recipients' key, so that who has none
    /// cannot try codes on them; who has one could try them on the payload as well.
    static func check(_ recipientKey: SecretBytes, opening: OpeningCode) -> [UInt8] {
        Array(derive("dobush opening check v1\n", opening.secret, under: recipientKey).exposed.prefix(16))
    }

    /// BLAKE2b-256 of a context and a secret under a key.
    ///
    /// - Precondition: the key has 16 to 64 bytes; ours have 32.
    static func derive(_ context: String, _ secret: SecretBytes? = nil, under key: SecretBytes) -> SecretBytes {
        var text = Array(context.utf8)
        text.reserveCapacity(text.count + (secret?.count ?? 0))
        secret?.withBytes { text += $0 }
        defer { text.wipe() }
        guard var hash = try? BLAKE2b.hash(text, count: 32, key: key) else {
            preconditionFailure("a key of 16 to 64 bytes is needed")
        }
        return SecretBytes(taking: &hash)
    }
}
