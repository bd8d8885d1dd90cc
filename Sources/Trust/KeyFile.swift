package import ElectionModel
package import Sodium

/// A private key at rest: encrypted under a key that Argon2id makes from a passphrase (`Docs/formats/key-file.md`).
package struct KeyFile: Equatable, Sendable, CanonicalCodable {
    /// What the key is for, such as `root-1`, `registrar` or `station-1201`.
    package let holder: String
    package let kind: ElectionKind
    private let salt: [UInt8]
    private let passes: Int
    private let kibibytes: Int
    private let sealed: [UInt8]

    /// Encrypts a secret.
    ///
    /// - Throws: `TrustError.file` when Argon2id's memory cannot be had.
    package init(
        holder: String, kind: ElectionKind, secret: SecretBytes, passphrase: SecretBytes,
        cost: PasswordHash.Cost = .daily, random: some RandomSource
    ) throws(TrustError) {
        self.holder = holder
        self.kind = kind
        salt = random.bytes(16)
        passes = cost.passes
        kibibytes = cost.kibibytes
        let header = Self.header(holder, kind, salt, cost.passes, cost.kibibytes)
        guard let key = try? PasswordHash.key(passphrase: passphrase, salt: salt, cost: cost),
            let cipher = try? AuthenticatedCipher(key: key)
        else { throw .file("\(holder) (not enough memory for the passphrase's protection)") }
        sealed = cipher.seal(secret.exposed, additionalData: header.encoded())
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush key v1" else {
            throw .member("format", expected: "\"dobush key v1\"")
        }
        holder = try canonical.string("holder")
        kind = try canonical.raw("kind")
        passes = try canonical.int("passes")
        kibibytes = try canonical.int("kibibytes")
        guard let salt = try? Hex.decode(try canonical.string("salt"), count: 16) else {
            throw .member("salt", expected: "16 bytes in hex")
        }
        self.salt = salt
        guard let sealed = try? Base64.decode(try canonical.string("sealed")) else {
            throw .member("sealed", expected: "base64")
        }
        self.sealed = sealed
    }

    package var canonical: CanonicalValue {
        guard case .object(var members) = Self.header(holder, kind, salt, passes, kibibytes) else { return .null }
        members["sealed"] = .string(Base64.encode(sealed))
        return .object(members)
    }

    /// Decrypts the secret.
    ///
    /// - Throws: `TrustError.wrongPassphrase`, or `.malformed` for a cost that no program of ours writes.
    package func open(passphrase: SecretBytes) throws(TrustError) -> SecretBytes {
        guard let cost = PasswordHash.Cost(passes: passes, kibibytes: kibibytes) else {
            throw .malformed("key file")
        }
        let header = Self.header(holder, kind, salt, passes, kibibytes)
        guard let key = try? PasswordHash.key(passphrase: passphrase, salt: salt, cost: cost),
            let cipher = try? AuthenticatedCipher(key: key),
            var secret = try? cipher.open(sealed, additionalData: header.encoded())
        else { throw .wrongPassphrase }
        return SecretBytes(taking: &secret)
    }

    private static func header(
        _ holder: String, _ kind: ElectionKind, _ salt: [UInt8], _ passes: Int, _ kibibytes: Int
    ) -> CanonicalValue {
        [
            "format": "dobush key v1", "holder": .string(holder), "kind": .string(kind.rawValue),
            "salt": .string(Hex.encode(salt)), "passes": .int(passes), "kibibytes": .int(kibibytes),
        ]
    }
}
