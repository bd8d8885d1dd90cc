import Persistence
import TestSupport
import Testing

@testable import PostgresStore

@Suite struct BackoffTests {
    @Test func `those who met wait for random moments that grow, ten times at most`() throws {
        let random = SeededRandom(seed: 3)
        let backoff = Backoff(random: random)
        for attempt in 1...9 {
            let delays = try (0..<200).map { _ in try #require(backoff.delay(after: .conflict, attempt: attempt)) }
            let limit = Duration.milliseconds(min(4 << attempt, 500))
            #expect(delays.allSatisfy { $0 >= .zero && $0 < limit }, "seed \(random.seed)")
            #expect((delays.max() ?? .zero) > limit / 2, "seed \(random.seed)")
        }
        #expect(backoff.delay(after: .conflict, attempt: 10) == nil)
    }

    @Test func `a lost connection is replaced at once, a server that is away gets some time`() {
        let backoff = Backoff(random: SeededRandom(seed: 3))
        #expect((1...9).allSatisfy { backoff.delay(after: .lost, attempt: $0) == .zero })
        #expect(backoff.delay(after: .lost, attempt: 10) == nil)
        let waits = (1...5).compactMap { backoff.delay(after: .unreachable(.lost), attempt: $0) }
        #expect(waits == [100, 200, 400, 800, 1000].map { .milliseconds($0) })
        #expect(backoff.delay(after: .unreachable(.lost), attempt: 6) == nil)
    }
}
