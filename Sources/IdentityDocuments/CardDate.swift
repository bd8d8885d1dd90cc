package import ElectionModel
import MachineReadableZone

/// A date of birth as cards have it: of some holders the day, the month or the year is not known.
package struct CardDate: Hashable, Sendable {
    /// All four digits; `nil` where it is not known.
    package let year: Int?
    package let month: Int?
    package let day: Int?

    /// The day, where all of it is known.
    package var date: CivilDate? {
        guard let year, let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// Reads YYMMDD with fillers for what is not known (ICAO Doc 9303-3, 4.8).
    ///
    /// - Parameters:
    ///   - field: six characters.
    ///   - born: the day that a trusted source gives; its century is taken where the other digits agree.
    ///   - today: the last day on which the holder can be born; the latest century that fits is taken.
    /// - Returns: `nil` for another form, or a day that does not exist.
    init?(birth field: ArraySlice<UInt8>, born: CivilDate?, today: CivilDate) {
        let parts = stride(from: field.startIndex, to: field.endIndex, by: 2).map { field[$0..<$0 + 2] }
        var numbers: [Int?] = []
        for part in parts {
            if part.allSatisfy({ $0 == MrzAlphabet.filler }) {
                numbers.append(nil)
            } else if let number = Self.number(part) {
                numbers.append(number)
            } else {
                return nil
            }
        }
        let (short, month, day) = (numbers[0], numbers[1], numbers[2])
        guard month.map({ (1...12).contains($0) }) ?? true, day.map({ (1...31).contains($0) }) ?? true else {
            return nil
        }
        self.month = month
        self.day = day
        guard let short else {
            year = nil
            return
        }
        if let born, born.year % 100 == short, born.month == month, born.day == day {
            year = born.year
            return
        }
        // 29 February may exist in one century only; a day that is not known may be the first.
        let fits = [0, 100].lazy.map { today.year - today.year % 100 - $0 + short }.first { year in
            CivilDate(year: year, month: month ?? 1, day: day ?? 1).map { $0 <= today } ?? false
        }
        guard let fits else { return nil }
        year = fits
    }

    /// Reads YYMMDD of an expiry: of the centuries, the one whose day is nearest to a day.
    ///
    /// - Returns: `nil` for anything but digits, or a day that does not exist.
    static func expiry(_ field: ArraySlice<UInt8>, today: CivilDate) -> CivilDate? {
        let start = field.startIndex
        guard let short = number(field[start..<start + 2]), let month = number(field[start + 2..<start + 4]),
            let day = number(field[start + 4..<start + 6])
        else { return nil }
        return [-100, 0, 100].map { today.year - today.year % 100 + $0 + short }
            .compactMap { CivilDate(year: $0, month: month, day: day) }
            .min { abs($0.daysSinceEpoch - today.daysSinceEpoch) < abs($1.daysSinceEpoch - today.daysSinceEpoch) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy(MrzAlphabet.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
