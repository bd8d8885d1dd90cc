import ElectionModel
import Persistence

/// How often and how soon a transaction is tried again.
struct Backoff: Sendable {
    /// How many times a body runs at most.
    static let attempts = 10
    /// How many times a server that cannot be reached is asked at most: about three seconds.
    private static let knocks = 6

    let random: any RandomSource

    /// How long to wait before trying again.
    ///
    /// - Parameter attempt: how many times it was tried.
    /// - Returns: `nil` when it was tried often enough.
    func delay(after setback: Setback, attempt: Int) -> Duration? {
        switch setback {
        case .conflict:
            // Any moment up to a limit that doubles, so that those who met do not meet again.
            guard attempt < Self.attempts else { return nil }
            let limit = min(4 << attempt, 500) * 1000
            let number = random.bytes(4).reduce(0) { $0 << 8 | Int($1) }
            return .microseconds(number % limit)
        case .lost:
            return attempt < Self.attempts ? .zero : nil
        case .unreachable:
            return attempt < Self.knocks ? .milliseconds(min(50 << attempt, 1000)) : nil
        }
    }
}
