import Ceremony
import Console
import Sodium
import Wording

/// The passphrases of cards that lie on the table, each typed by its member.
struct CardPassphrases {
    static let option = "--card-passphrase-file"

    /// One for each card in the cards' order, or none to ask.
    let files: [String]

    func known(for hand: RecoveryHand, _ talk: some Conversation) throws(Complaint) -> [SecretBytes] {
        var passphrases: [SecretBytes] = []
        for (index, card) in hand.cards.enumerated() {
            talk.note(RecoveryWords.memberTypes(card: card.card, of: card.cards))
            passphrases.append(
                try talk.known(
                    PassphraseSource(
                        RecoveryWords.card(card.card), file: files.isEmpty ? nil : files[index], option: Self.option)))
        }
        return passphrases
    }
}
