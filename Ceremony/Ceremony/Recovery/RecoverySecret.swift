package import ElectionModel
package import Sodium
package import Trust

/// The recovery key itself, put together for an emergency: it opens every list that was sealed to it.
package struct RecoverySecret: Sendable {
    /// The holder that stands in its key file.
    package static let holder = "recovery"

    package let kind: ElectionKind
    package let openingKey: OpeningKey
    private let shares: [SecretShare]

    init(shares: [SecretShare], kind: ElectionKind) throws(RecoveryFault) {
        guard let key = try? SecretShare.combine(shares) else { throw .notFitting }
        openingKey = key
        self.shares = shares
        self.kind = kind
    }

    /// Reads a key file that ``file(passphrase:cost:random:)`` made.
    ///
    /// - Throws: `RecoveryFault.notARecoveryKey`, `.wrongPassphrase`.
    package init(_ file: KeyFile, passphrase: SecretBytes) throws(RecoveryFault) {
        guard file.holder == Self.holder else { throw .notARecoveryKey }
        guard let bytes = try? file.open(passphrase: passphrase) else { throw .wrongPassphrase(card: nil) }
        guard bytes.count > 0, bytes.count.isMultiple(of: SecretShare.size) else { throw .notARecoveryKey }
        var shares: [SecretShare] = []
        for start in stride(from: 0, to: bytes.count, by: SecretShare.size) {
            let one = bytes.withBytes { SecretBytes([UInt8]($0[start..<start + SecretShare.size])) }
            guard let share = try? SecretShare(bytes: one) else { throw .notARecoveryKey }
            shares.append(share)
        }
        try self.init(shares: shares, kind: file.kind)
    }

    /// The whole key in one file, under one passphrase: the shares that give it, one behind the other.
    ///
    /// - Throws: `RecoveryFault.memory`.
    package func file(
        passphrase: SecretBytes, cost: PasswordHash.Cost, random: some RandomSource
    ) throws(RecoveryFault) -> KeyFile {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(shares.count * SecretShare.size)
        for share in shares { share.bytes.withBytes { bytes += $0 } }
        let secret = SecretBytes(taking: &bytes)
        do {
            return try KeyFile(
                holder: Self.holder, kind: kind, secret: secret, passphrase: passphrase, cost: cost, random: random)
        } catch { throw .memory }
    }
}
