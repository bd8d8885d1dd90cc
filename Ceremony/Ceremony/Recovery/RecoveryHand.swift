import ElectionModel
package import Sodium

/// Cards that were laid on the table together, before anybody types a passphrase.
package struct RecoveryHand: Sendable {
    /// In the order in which they were laid down.
    package let cards: [RecoveryCard]
    /// What they belong to, as the cards say.
    package let publicKey: RecoveryPublicKey

    /// Looks whether the cards can belong together.
    ///
    /// - Throws: `RecoveryFault`: `.tooFew`, `.mixedCards`, `.sameCard`.
    package init(_ cards: [RecoveryCard]) throws(RecoveryFault) {
        guard let first = cards.first else { throw .tooFew(has: 0, needs: 2) }
        let alike = cards.allSatisfy {
            $0.key == first.key && $0.kind == first.kind && $0.cards == first.cards && $0.threshold == first.threshold
        }
        guard alike else { throw .mixedCards }
        var seen: Set<Int> = []
        for card in cards where !seen.insert(card.card).inserted { throw .sameCard(card.card) }
        guard cards.count >= first.threshold else { throw .tooFew(has: cards.count, needs: first.threshold) }
        self.cards = cards
        publicKey = RecoveryPublicKey(
            kind: first.kind, key: first.key, cards: first.cards, threshold: first.threshold)
    }

    /// Puts the secret together.
    ///
    /// - Parameter passphrases: one for each card, in the cards' order.
    /// - Throws: `RecoveryFault`: `.wrongPassphrase`, `.damagedCard`, `.notFitting`.
    package func open(passphrases: [SecretBytes]) throws(RecoveryFault) -> RecoverySecret {
        precondition(passphrases.count == cards.count, "each card has its passphrase")
        var shares: [SecretShare] = []
        for (card, passphrase) in zip(cards, passphrases) { shares.append(try card.open(passphrase: passphrase)) }
        let secret = try RecoverySecret(shares: shares, kind: publicKey.kind)
        guard secret.openingKey.sealingKey == publicKey.key else { throw .notFitting }
        return secret
    }
}
