import BallotCrypto
import ElectionModel
import Sodium

/// A ballot whose signature and proofs were checked, in as little room as what may still be asked of it needs.
struct BoxedBallot: Sendable {
    /// What became of it.
    enum Fate: Sendable {
        /// Neither cast nor challenged yet: its message.
        case waiting([UInt8])
        /// Challenged: its message, until it is opened.
        case challenged([UInt8]?)
        /// Cast: for each contest of the style a ciphertext an option; none when a later one counts instead.
        case cast([[Ciphertext]]?)
    }

    let pseudonym: [UInt8]
    let voterKey: VerifyingKey
    let counter: Int
    /// The time of its entry.
    let time: Timestamp
    var fate: Fate

    /// Whether it was published by the deadline; entries have whole seconds.
    func isInTime(for promise: BallotPromise) -> Bool {
        UInt64(max(time.milliseconds, 0)) <= (promise.deadline / 1000 + (promise.deadline % 1000 == 0 ? 0 : 1)) &* 1000
    }
}
