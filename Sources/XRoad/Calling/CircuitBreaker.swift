package import ElectionModel

/// Leaves a service alone that fails again and again, and then tries it with one question.
package struct CircuitBreaker: Hashable, Sendable {
    /// What a service's failures have come to.
    package enum State: Hashable, Sendable {
        /// It is asked; so many failures in a row.
        case closed(failures: Int)
        /// It is left alone until then.
        case open(until: Timestamp)
        /// One question is on its way to see whether it is back.
        case trying
    }

    package private(set) var state = State.closed(failures: 0)
    private let failures: Int
    private let rest: Int

    /// - Parameters:
    ///   - failures: after how many in a row it opens.
    ///   - rest: for how many seconds.
    package init(failures: Int, rest: Int) {
        self.failures = failures
        self.rest = rest
    }

    /// Whether a question may go now; if it is the one that tries, no other may until it is told how that went.
    package mutating func allows(at now: Timestamp) -> Bool {
        switch state {
        case .closed: return true
        case .trying: return false
        case .open(let until):
            guard now >= until else { return false }
            state = .trying
            return true
        }
    }

    /// A question was answered.
    package mutating func succeeded() { state = .closed(failures: 0) }

    /// A question was not.
    package mutating func failed(at now: Timestamp) {
        switch state {
        case .closed(let count) where count + 1 < failures: state = .closed(failures: count + 1)
        case .closed, .trying: state = .open(until: now.adding(seconds: rest))
        // Questions that were on their way when it opened change nothing.
        case .open: break
        }
    }
}
