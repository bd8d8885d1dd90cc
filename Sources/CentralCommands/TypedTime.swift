import ArgumentParser
import ElectionModel

/// A time that is typed as the clocks of Kyrgyzstan show it: `2026-11-22` or `2026-11-22T09:30`.
struct TypedTime: ExpressibleByArgument {
    let instant: Timestamp

    private static let secondsAhead = 6 * 3600

    init?(argument: String) {
        let parts = argument.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let date = parts.first.flatMap({ CivilDate(iso: $0) }) else { return nil }
        var seconds = 0
        if parts.count == 2 {
            let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
            guard clock.count == 2, clock.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isNumber) }),
                let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24, minute < 60
            else { return nil }
            seconds = hour * 3600 + minute * 60
        }
        instant = date.start.adding(seconds: seconds - Self.secondsAhead)
    }
}
