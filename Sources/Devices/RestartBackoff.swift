/// How long to wait before a reader's process is started again.
struct RestartBackoff: Sendable, Equatable {
    static let first = Duration.milliseconds(100)
    static let longest = Duration.seconds(5)
    /// A process that lived as long as this did not fail at once; the next wait is the first again.
    static let steady = Duration.seconds(30)

    /// Ends in a row of processes that did not live long.
    private(set) var failures = 0

    /// Notes an end and says how long to wait: 0.1 s, doubled each time, 5 s at most.
    mutating func delay(afterLiving lived: Duration) -> Duration {
        if lived >= Self.steady { failures = 0 }
        failures += 1
        return min(Self.longest, Self.first * (1 << min(failures - 1, 16)))
    }
}
