import ElectionModel
import Persistence

/// Numbers of new persons: random, but side by side within a batch, so that an engine appends them to one page.
enum PersonId {
    private static let span = 1 << 20

    /// A random first number of a batch: a multiple of 2²⁰ below 2⁶².
    static func base(_ random: any RandomSource) -> Int {
        let number = random.bytes(6).reduce(0) { $0 << 8 | Int($1) }
        return (number & ((1 << 42) - 1)) * span
    }

    /// The base itself, or the next one from which `count` numbers are free.
    static func free(from base: Int, count: Int, _ transaction: borrowing Transaction) throws -> Int {
        var base = base
        while try transaction.first(
            "SELECT person FROM person WHERE person >= \(base) AND person < \(base + count) LIMIT 1") != nil
        {
            base = (base + span) & (1 << 62 - 1)
        }
        return base
    }
}
