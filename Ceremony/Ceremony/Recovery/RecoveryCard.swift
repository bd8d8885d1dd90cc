package import ElectionModel
package import Sodium
import Trust

/// One member's share of the recovery key, under the member's own passphrase.
package struct RecoveryCard: Equatable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 16_384

    /// Its number, from 1.
    package let card: Int
    package let cards: Int
    package let threshold: Int
    /// The recovery key's public half.
    package let key: SealingKey
    private let share: KeyFile

    package var kind: ElectionKind { share.kind }

    /// Encrypts a share.
    ///
    /// - Throws: `RecoveryFault.memory`.
    init(
        _ share: SecretShare, of publicKey: RecoveryPublicKey, passphrase: SecretBytes, cost: PasswordHash.Cost,
        random: some RandomSource
    ) throws(RecoveryFault) {
        card = share.index
        cards = publicKey.cards
        threshold = publicKey.threshold
        key = publicKey.key
        do {
            self.share = try KeyFile(
                holder: "recovery-\(share.index)", kind: publicKey.kind, secret: share.bytes, passphrase: passphrase,
                cost: cost, random: random)
        } catch { throw .memory }
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush recovery card v1" else {
            throw .member("format", expected: "\"dobush recovery card v1\"")
        }
        cards = try canonical.int("cards", in: RecoveryPublicKey.possibleCards)
        card = try canonical.int("card", in: 1...cards)
        threshold = try canonical.int("threshold", in: 2...cards)
        key = try canonical.value("key")
        share = try canonical.value("share")
        guard share.holder == "recovery-\(card)" else {
            throw .member("share", expected: "the key file of recovery-\(card)")
        }
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush recovery card v1", "card": .int(card), "cards": .int(cards),
            "threshold": .int(threshold), "key": key.canonical, "share": share.canonical,
        ]
    }

    /// Decrypts the share.
    ///
    /// - Throws: `RecoveryFault.wrongPassphrase`, or `.damagedCard`.
    func open(passphrase: SecretBytes) throws(RecoveryFault) -> SecretShare {
        guard let bytes = try? share.open(passphrase: passphrase) else { throw .wrongPassphrase(card: card) }
        guard let share = try? SecretShare(bytes: bytes), share.index == card, share.threshold == threshold else {
            throw .damagedCard(card)
        }
        return share
    }
}
