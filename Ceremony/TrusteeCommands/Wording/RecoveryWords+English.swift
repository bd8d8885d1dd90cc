import Ceremony
import Wording

extension RecoveryWords {
    var english: String {
        switch self {
        case .card(let card): "card \(card)"
        case .recoveryKey: "recovery key"
        case .splitting(let kind, let cards, let threshold):
            "A recovery key is made (for a \(kind.english)) and split into \(Counted.en(cards, "card", "cards")), of "
                + "which \(threshold) give it back. All members of the cards are in the room."
        case .memberTypes(let card, let cards):
            "Card \(card) of \(cards): its member comes to the keyboard, everybody else looks away."
        case .split(let cards, let threshold, let folder):
            "\(Counted.en(cards, "card", "cards")) and recovery.public.json are in \(folder); \(threshold) of them give the "
                + "key back."
        case .readAloud: "Fingerprint of the recovery key, to be read aloud and written into the act:"
        case .handOut:
            "Try every pair with recovery test. Then move each card to its member's stick, and recovery.public.json to the "
                + "commission; nothing stays on this machine."
        case .fit(let cards):
            "Cards \(cards.map(String.init).joined(separator: ", ")) give the recovery key. Nothing was written."
        case .compareFingerprint: "Compare the recovery key's fingerprint with the act:"
        case .warning:
            "[!] Whoever has the file that is made now, and its passphrase, can read every voter list that was sealed to "
                + "this key. It is for a station that has lost all its devices. Write an act, with everybody's name."
        case .reallyCombine: "Have the members decided to put the recovery key together?"
        case .combined(let path): "The recovery key is in \(path)."
        case .afterwards:
            "When the list has been opened, destroy the file, say so in the act, and split a new recovery key."
        }
    }
}
