package import ElectionModel
package import Sodium

/// A new recovery key, split between members: nobody has the whole of it from here on.
package struct RecoverySplit: Sendable {
    package let publicKey: RecoveryPublicKey
    /// In order of their numbers.
    package let cards: [RecoveryCard]

    /// Makes a key and a card for each member.
    ///
    /// - Parameters:
    ///   - kind: of which elections.
    ///   - threshold: how many cards give it back, at least 2.
    ///   - passphrases: one for each card, in order.
    ///   - cost: what a guess at one of them costs; see `atCeremony(of:)`.
    ///   - random: makes the key and the salts.
    /// - Throws: `RecoveryFault.numbers` or `.memory`.
    package init(
        kind: ElectionKind, threshold: Int, passphrases: [SecretBytes], cost: PasswordHash.Cost,
        random: some RandomSource
    ) throws(RecoveryFault) {
        guard RecoveryPublicKey.possibleCards.contains(passphrases.count),
            let split = try? SecretShare.split(
                threshold: threshold, count: passphrases.count, random: { random.bytes($0) })
        else { throw .numbers(cards: passphrases.count, threshold: threshold) }
        publicKey = RecoveryPublicKey(
            kind: kind, key: split.sealingKey, cards: passphrases.count, threshold: threshold)
        var cards: [RecoveryCard] = []
        for (share, passphrase) in zip(split.shares, passphrases) {
            cards.append(try RecoveryCard(share, of: publicKey, passphrase: passphrase, cost: cost, random: random))
        }
        self.cards = cards
    }
}
