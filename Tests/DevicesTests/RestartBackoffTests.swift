import Testing

@testable import Devices

struct RestartBackoffTests {
    @Test("pauses double from a tenth of a second to five seconds")
    func doubling() {
        var backoff = RestartBackoff()
        let pauses = (0..<8).map { _ in backoff.delay(afterLiving: .milliseconds(10)) }
        #expect(pauses == [100, 200, 400, 800, 1600, 3200, 5000, 5000].map { .milliseconds($0) })
    }

    @Test("a long life makes the next pause short again")
    func steadyLife() {
        var backoff = RestartBackoff()
        for _ in 0..<100 { _ = backoff.delay(afterLiving: .zero) }
        #expect(backoff.delay(afterLiving: .seconds(30)) == .milliseconds(100))
        #expect(backoff.failures == 1)
        #expect(backoff.delay(afterLiving: .seconds(29)) == .milliseconds(200))
    }
}
