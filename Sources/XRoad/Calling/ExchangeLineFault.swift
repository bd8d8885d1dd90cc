/// Why our security server gave no answer.
package enum ExchangeLineFault: Error, Hashable, Sendable, CaseIterable {
    /// There was no connection: nothing was sent.
    case unreachable
    /// The connection broke; what was sent may have arrived.
    case broken
    /// The answer did not come in time; what was sent may have arrived.
    case late
    /// The answer is larger than it may be.
    case tooLarge
}
