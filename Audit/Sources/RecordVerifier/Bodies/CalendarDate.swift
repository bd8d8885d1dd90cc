/// A date `YYYY-MM-DD` of the Gregorian calendar; such strings sort as the dates do.
enum CalendarDate {
    /// Whether the text is a date that exists.
    static func isGood(_ text: String) -> Bool {
        guard let numbers = numbers(text) else { return false }
        let (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard (1...12).contains(month) else { return false }
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[month - 1]).contains(day)
    }

    /// Midnight UTC at the beginning of a date that exists, in milliseconds since 1970.
    static func start(_ text: String) -> Int64 {
        guard let numbers = numbers(text) else { return 0 }
        // Years begin in March here, so that the leap day is the last of a year.
        let year = numbers[1] > 2 ? numbers[0] : numbers[0] - 1
        let month = (numbers[1] + 9) % 12
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + numbers[2] - 719_469
        return Int64(days) * 86_400_000
    }

    /// Year, month and day as they are written; nil when the text has another form.
    private static func numbers(_ text: String) -> [Int]? {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2],
            parts.joined().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    }
}
