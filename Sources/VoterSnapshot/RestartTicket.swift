package import ElectionModel
package import Sodium
import Trust

/// Lets one member open a station's list again after a restart, so that nobody need read out the opening code twice.
///
/// It holds the opening code, encrypted under a key that Argon2id makes from the member's code, and that sealed to the
/// terminal: both are needed. It fits one snapshot, one terminal and one member (`Docs/formats/restart-ticket.md`).
package struct RestartTicket: Hashable, Sendable, CanonicalCodable {
    /// The hash of the snapshot's manifest, 64 hex digits.
    package let manifest: String
    /// Whose code it needs; an identifier.
    package let member: String
    /// The terminal for which it was made.
    package let device: SealingKey
    private let salt: [UInt8]
    private let passes: Int
    private let kibibytes: Int
    private let sealed: [UInt8]

    private static let format = "dobush restart v1"

    /// Makes a ticket for a list that is open.
    ///
    /// - Parameters:
    ///   - snapshot: the list; every delta of it opens with the same ticket.
    ///   - member: an identifier: 1 to 64 of `a-z 0-9 - _ .`.
    ///   - code: what the member types or the member's card gives; never empty.
    ///   - device: the public half of the terminal's own key.
    ///   - cost: what a guess costs.
    ///   - random: makes the salt.
    /// - Returns: `nil` when the member is no identifier, the code is empty, Argon2id's memory cannot be had or the key
    ///   cannot be sealed to.
    package init?(
        for snapshot: OpenedSnapshot, member: String, code: SecretBytes, device: SealingKey,
        cost: PasswordHash.Cost = .daily, random: some RandomSource
    ) {
        manifest = snapshot.manifest.fileHash
        self.member = member
        self.device = device
        salt = random.bytes(16)
        passes = cost.passes
        kibibytes = cost.kibibytes
        let header = Self.header(manifest, member, device, salt, cost)
        guard TerminalId(rawValue: member) != nil, code.count > 0,
            let key = try? PasswordHash.key(passphrase: code, salt: salt, cost: cost),
            let cipher = try? AuthenticatedCipher(key: key)
        else { return nil }
        var secret = snapshot.opening?.secret.exposed ?? []
        defer { secret.wipe() }
        let inner = cipher.seal(secret, additionalData: header.encoded())
        guard let sealed = try? device.seal(SecretBytes(inner)) else { return nil }
        self.sealed = sealed
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        manifest = try canonical.digest("manifest")
        member = try canonical.value("member", as: TerminalId.self).rawValue
        device = try canonical.value("device")
        passes = try canonical.int("passes")
        kibibytes = try canonical.int("kibibytes")
        guard let salt = try? Hex.decode(try canonical.string("salt"), count: 16) else {
            throw .member("salt", expected: "16 bytes in hex")
        }
        self.salt = salt
        guard let sealed = try? Base64.decode(try canonical.string("sealed")),
            sealed.count <= SnapshotLimits.ticket / 2
        else { throw .member("sealed", expected: "base64") }
        self.sealed = sealed
        guard PasswordHash.Cost(passes: passes, kibibytes: kibibytes) != nil else {
            throw .member("passes", expected: "a cost that this program has")
        }
    }

    package var canonical: CanonicalValue {
        guard let cost = PasswordHash.Cost(passes: passes, kibibytes: kibibytes),
            case .object(var members) = Self.header(manifest, member, device, salt, cost)
        else { return .null }
        members["sealed"] = .string(Base64.encode(sealed))
        return .object(members)
    }

    /// The opening code; `nil` when the snapshot needs none.
    func opening(
        of manifest: SnapshotManifest, with key: OpeningKey, code: SecretBytes
    ) throws(SnapshotRefusal) -> OpeningCode? {
        guard self.manifest == manifest.fileHash else { throw .ticketOfOtherSnapshot }
        guard device == key.sealingKey, let inner = try? key.open(sealed) else { throw .ticketOfOtherDevice }
        guard let cost = PasswordHash.Cost(passes: passes, kibibytes: kibibytes),
            let opened = try? PasswordHash.key(passphrase: code, salt: salt, cost: cost),
            let cipher = try? AuthenticatedCipher(key: opened),
            var secret = try? cipher.open(
                inner.exposed,
                additionalData: Self.header(self.manifest, member, device, salt, cost).encoded()),
            secret.isEmpty || secret.count == OpeningCode.size
        else { throw .wrongMemberCode }
        return secret.isEmpty ? nil : OpeningCode(secret: SecretBytes(taking: &secret))
    }

    private static func header(
        _ manifest: String, _ member: String, _ device: SealingKey, _ salt: [UInt8], _ cost: PasswordHash.Cost
    ) -> CanonicalValue {
        [
            "format": .string(format), "manifest": .string(manifest), "member": .string(member),
            "device": device.canonical, "salt": .string(Hex.encode(salt)), "passes": .int(cost.passes),
            "kibibytes": .int(cost.kibibytes),
        ]
    }
}
