package import Wording

/// Why a recovery key cannot be split, or cards do not give it back. Carries no secret.
package enum RecoveryFault: Hashable, Sendable {
    case numbers(cards: Int, threshold: Int)
    /// The cards belong to different keys.
    case mixedCards
    /// One card was given twice.
    case sameCard(Int)
    case tooFew(has: Int, needs: Int)
    /// The passphrase does not open the card of that number, or the key file when there is none; or it was changed.
    case wrongPassphrase(card: Int?)
    /// The passphrase fits, but the share inside is damaged.
    case damagedCard(Int)
    /// Together the cards do not give the key that stands on them.
    case notFitting
    /// The key file keeps something else.
    case notARecoveryKey
    /// Argon2id's memory cannot be had.
    case memory
}

extension RecoveryFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .numbers, .tooFew: .misuse
        case .mixedCards, .sameCard: .conflict
        case .wrongPassphrase: .denied
        case .damagedCard, .notFitting, .notARecoveryKey: .unsound
        case .memory: .failed
        }
    }
}
