import Ceremony
import Console
import ElectionModel
import Wording

/// Proves that cards give the recovery key, and writes nothing.
struct CardTesting {
    let cards: [String]
    let passphraseFiles: [String]

    func hold(_ talk: some Conversation) throws -> Outcome {
        var read: [RecoveryCard] = []
        for path in cards { read.append(try CeremonyFile.card(path)) }
        let hand = try RecoveryHand(read)
        let passphrases = try CardPassphrases(files: passphraseFiles).known(for: hand, talk)
        _ = try hand.open(passphrases: passphrases)
        return Outcome(
            "recovery-test",
            [
                "cards": .array(hand.cards.map { .int($0.card) }), "kind": .string(hand.publicKey.kind.rawValue),
                "fingerprint": .string(hand.publicKey.fingerprint.hex),
            ],
            [RecoveryWords.fit(cards: hand.cards.map(\.card)), RecoveryWords.compareFingerprint]
                + hand.publicKey.fingerprint.lines.map { Verbatim("    \($0)") })
    }
}
