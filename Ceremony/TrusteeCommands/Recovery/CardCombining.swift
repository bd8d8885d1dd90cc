import Ceremony
import Console
import ElectionModel
import Sodium
import Wording

/// Puts the recovery key together from cards, into a file under one passphrase.
struct CardCombining {
    let cards: [String]
    let out: String
    let passphraseFiles: [String]
    let newPassphraseFile: String?
    let random: any RandomSource
    /// What a guess at the passphrase costs.
    var cost: @Sendable (ElectionKind) -> PasswordHash.Cost = { .atCeremony(of: $0) }

    func hold(_ talk: some Conversation) throws -> Outcome {
        guard !CeremonyFile.exists(out) else { throw Complaint(TrusteeFault.exists(path: out)) }
        var read: [RecoveryCard] = []
        for path in cards { read.append(try CeremonyFile.card(path)) }
        let hand = try RecoveryHand(read)
        talk.note(RecoveryWords.warning, .red)
        talk.note(RecoveryWords.compareFingerprint)
        talk.readAloud(hand.publicKey.fingerprint.lines)
        guard try talk.confirmed(RecoveryWords.reallyCombine) else {
            throw Complaint(TrusteeFault.notCombined)
        }
        let passphrases = try CardPassphrases(files: passphraseFiles).known(for: hand, talk)
        let secret = try hand.open(passphrases: passphrases)
        let fresh = try talk.fresh(PassphraseSource(RecoveryWords.recoveryKey, file: newPassphraseFile))
        let file = try secret.file(passphrase: fresh, cost: cost(secret.kind), random: random)
        try CeremonyFile.create(out, file, secret: true)
        return Outcome(
            "recovery-combine",
            [
                "cards": .array(hand.cards.map { .int($0.card) }), "kind": .string(hand.publicKey.kind.rawValue),
                "fingerprint": .string(hand.publicKey.fingerprint.hex),
            ],
            [RecoveryWords.combined(path: out), RecoveryWords.afterwards])
    }
}
