extension RecoveryFault {
    package var english: String {
        switch self {
        case .numbers(let cards, let threshold):
            "\(cards) cards of which \(threshold) are needed: that cannot be. There are 2 to 16 cards, and at least 2 and "
                + "at most all of them are needed."
        case .mixedCards: "The cards belong to different recovery keys; look for those that were made together."
        case .sameCard(let card): "Card \(card) was given twice; different cards are needed."
        case .tooFew(let has, let needs): "\(needs) cards are needed, \(has) were given."
        case .wrongPassphrase(let card?): "The passphrase does not open card \(card), or the card was changed."
        case .wrongPassphrase(nil): "The passphrase does not open the recovery key file, or the file was changed."
        case .damagedCard(let card): "Card \(card) is damaged inside; use another card."
        case .notFitting:
            "Together the cards do not give the recovery key that stands on them; one of them was changed. Try other cards."
        case .notARecoveryKey: "The file keeps no recovery key."
        case .memory: "There is not enough memory to protect the key under a passphrase; close other programs."
        }
    }
}
