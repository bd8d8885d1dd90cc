package import ElectionModel
package import Sodium

/// A secret at rest, such as a private key: encrypted under a key that Argon2id makes from a passphrase
/// (`Docs/formats/key-file.md`).
package struct KeyFile: Equatable, Sendable, CanonicalCodable {
    /// What the secret is for, such as `root-1`, `registrar` or `station-1201`.
    package let holder: String
    package let kind: ElectionKind
    private let salt: [UInt8]
    private let passes: Int
    private let kibibytes: Int
    private let sealed: [UInt8]

    /// Encrypts a secret of any length.
    ///
    /// - Throws: `TrustError.memory` when Argon2id's memory cannot be had.
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
        let cipher = try Self.cipher(passphrase, salt, cost)
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
    /// - Throws: `TrustError.wrongPassphrase`, `.malformed` for a cost that no program of ours writes, `.memory`.
    package func open(passphrase: SecretBytes) throws(TrustError) -> SecretBytes {
        let header = Self.header(holder, kind, salt, passes, kibibytes)
        let cipher = try Self.cipher(passphrase, salt, cost)
        guard var secret = try? cipher.open(sealed, additionalData: header.encoded()) else { throw .wrongPassphrase }
        return SecretBytes(taking: &secret)
    }

    /// The same secret under another passphrase, with a fresh salt.
    ///
    /// The old file still opens with the old passphrase: every copy of it must be destroyed. A key whose passphrase
    /// somebody else may know is revoked, not rewrapped.
    /// - Parameters:
    ///   - old: the passphrase that opens this file.
    ///   - new: the one that opens the new file.
    ///   - cost: what a guess at the new one costs; as before when `nil`.
    ///   - random: makes the salt.
    /// - Throws: as ``open(passphrase:)``.
    package func rewrapped(
        old: SecretBytes, new: SecretBytes, cost: PasswordHash.Cost? = nil, random: some RandomSource
    ) throws(TrustError) -> KeyFile {
        let (secret, before) = (try open(passphrase: old), try self.cost)
        return try KeyFile(
            holder: holder, kind: kind, secret: secret, passphrase: new, cost: cost ?? before, random: random)
    }

    private var cost: PasswordHash.Cost {
        get throws(TrustError) {
            guard let cost = PasswordHash.Cost(passes: passes, kibibytes: kibibytes) else {
                throw .malformed(.keyFile)
            }
            return cost
        }
    }

    private static func cipher(
        _ passphrase: SecretBytes, _ salt: [UInt8], _ cost: PasswordHash.Cost
    ) throws(TrustError) -> AuthenticatedCipher {
        // The salt has its length by then: what is left to fail is the memory.
        guard let key = try? PasswordHash.key(passphrase: passphrase, salt: salt, cost: cost),
            let cipher = try? AuthenticatedCipher(key: key)
        else { throw .memory }
        return cipher
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
