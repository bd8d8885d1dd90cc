/// An instant: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Timestamp: Hashable, Sendable, Comparable {
    /// Milliseconds since the epoch, UTC.
    package let milliseconds: Int

    /// Makes an instant from milliseconds since the epoch.
    package init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// The instant rounded down to a multiple of a number of seconds.
    package func rounded(downToSeconds seconds: Int) -> Timestamp {
        Timestamp(milliseconds: milliseconds - ((milliseconds % (seconds * 1000)) + seconds * 1000) % (seconds * 1000))
    }

    /// The instant that many seconds later.
    package func adding(seconds: Int) -> Timestamp { Timestamp(milliseconds: milliseconds + seconds * 1000) }

    package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }
}

extension Timestamp: CustomStringConvertible {
    /// `YYYY-MM-DDThh:mm:ssZ`.
    package var description: String {
        func floored(_ number: Int, by divisor: Int) -> Int {
            (number - (number % divisor + divisor) % divisor) / divisor
        }
        let seconds = floored(milliseconds, by: 1000)
        let day = floored(seconds, by: 86_400)
        let inDay = seconds - day * 86_400
        let time = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { $0.padded(to: 2) }.joined(separator: ":")
        return "\(CivilDate(daysSinceEpoch: day))T\(time)Z"
    }
}

extension Timestamp: CanonicalCodable {
    package var canonical: CanonicalValue { .int(milliseconds) }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .int(let value) = canonical, value >= 0 else {
            throw .member("time", expected: "milliseconds since 1970")
        }
        self.init(milliseconds: value)
    }
}
