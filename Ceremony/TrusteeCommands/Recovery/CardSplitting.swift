import Ceremony
import Console
import ElectionModel
import Files
import Sodium
import Trust
import Wording

/// Makes a recovery key and a card for each member; the folder appears with all of them or not at all.
struct CardSplitting {
    let kind: ElectionKind
    let folder: String
    let cards: Int
    let threshold: Int
    /// One for each card, or none to ask.
    let passphraseFiles: [String]
    let random: any RandomSource
    /// What a guess at the passphrase costs.
    var cost: @Sendable (ElectionKind) -> PasswordHash.Cost = { .atCeremony(of: $0) }

    func hold(_ talk: some Conversation) throws -> Outcome {
        let draft = FolderDraft(folder, suffix: Hex.encode(random.bytes(4)))
        try draft.checkFree()
        talk.note(RecoveryWords.splitting(kind, cards: cards, threshold: threshold))
        var passphrases: [SecretBytes] = []
        for card in 1...cards {
            talk.note(RecoveryWords.memberTypes(card: card, of: cards))
            passphrases.append(
                try talk.fresh(
                    PassphraseSource(
                        RecoveryWords.card(card), file: passphraseFiles.isEmpty ? nil : passphraseFiles[card - 1],
                        option: CardPassphrases.option)))
        }
        let split = try RecoverySplit(
            kind: kind, threshold: threshold, passphrases: passphrases, cost: cost(kind), random: random)
        try draft.commit(
            split.cards.map { (Self.name(of: $0.card), $0.canonicalBytes) }
                + [("recovery.public.json", split.publicKey.canonicalBytes)])
        return Outcome(
            "recovery-split",
            [
                "kind": .string(kind.rawValue), "cards": .int(cards), "threshold": .int(threshold),
                "fingerprint": .string(split.publicKey.fingerprint.hex),
            ],
            [RecoveryWords.split(cards: cards, threshold: threshold, folder: folder), RecoveryWords.readAloud]
                + split.publicKey.fingerprint.lines.map { Verbatim("    \($0)") } + [RecoveryWords.handOut])
    }

    static func name(of card: Int) -> String { "recovery-\(card).card.json" }
}
