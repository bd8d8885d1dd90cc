package import ElectionModel

/// An instant as the clocks of Kyrgyzstan show it: UTC+6 all the year round.
///
/// Stations abroad keep clocks of their own; what is shown here says whose time it is.
package struct BishkekTime: Worded, Hashable {
    package let date: CivilDate
    /// 0...23.
    package let hour: Int
    /// 0...59.
    package let minute: Int

    private static let secondsAhead = 6 * 3600

    package init(_ instant: Timestamp) {
        let minutes = instant.adding(seconds: Self.secondsAhead).rounded(downToSeconds: 60).milliseconds / 60_000
        let inDay = (minutes % 1440 + 1440) % 1440
        date = CivilDate(daysSinceEpoch: (minutes - inDay) / 1440)
        hour = inDay / 60
        minute = inDay % 60
    }

    /// Hours and minutes, the same in every language: 09:05.
    package var clock: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }

    package var kyrgyz: String { "\(date.kyrgyz), \(clock) (Бишкек убактысы, UTC+6)" }
    package var russian: String { "\(date.russian), \(clock) (бишкекское время, UTC+6)" }
    package var english: String { "\(date.english), \(clock) (Bishkek time, UTC+6)" }
}

/// An instant is told in Kyrgyzstan's time.
extension Timestamp: Worded {
    package var kyrgyz: String { BishkekTime(self).kyrgyz }
    package var russian: String { BishkekTime(self).russian }
    package var english: String { BishkekTime(self).english }
}
