/// What the stand-in gives for the container of an exchange.
package enum StandInEvidence: Equatable, Sendable, CaseIterable {
    case good
    /// Signed by a key that no authority certified.
    case forged
    /// The message was changed after it was signed.
    case changed
    /// Of another exchange of ours.
    case otherExchange
    /// Signed by the right member, with another answer than was given.
    case otherAnswer
    /// Without a time stamp.
    case unstamped
    /// Bytes that are no container.
    case garbage
    /// None, for it is not stamped yet.
    case notYet
    /// The server's own failure.
    case serverError
}
