import ElectionModel

extension Timestamp {
    /// Reads `2024-12-03T13:44:54.715Z` or `2012-11-30T14:54:58+02:00`
    /// ([XML Schema, dateTime](https://www.w3.org/TR/xmlschema-2/#dateTime)). `nil` for anything else, and without a zone.
    init?(dateTime text: String) {
        let letters = Array(text.utf8)
        guard letters.count >= 20, letters[10] == UInt8(ascii: "T"), letters[13] == UInt8(ascii: ":"),
            letters[16] == UInt8(ascii: ":")
        else { return nil }
        let number = { (range: Range<Int>) -> Int? in
            letters[range].allSatisfy { (0x30...0x39).contains($0) }
                ? letters[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
        }
        guard let date = CivilDate(iso: String(decoding: letters[..<10], as: UTF8.self)), let hour = number(11..<13),
            hour < 24,
            let minute = number(14..<16), minute < 60, let second = number(17..<19), second <= 60
        else { return nil }
        var rest = letters[19...]
        var milliseconds = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            for place in 0..<3 {
                let digit = place < digits.count ? Int(digits[digits.startIndex + place] - 0x30) : 0
                milliseconds = milliseconds * 10 + digit
            }
            rest = rest.dropFirst(1 + digits.count)
        }
        var offset = 0
        if rest.first != UInt8(ascii: "Z") || rest.count != 1 {
            let start = rest.startIndex
            guard rest.count == 6, rest[start + 3] == UInt8(ascii: ":"), let hours = number(start + 1..<start + 3),
                let minutes = number(start + 4..<start + 6), hours <= 14, minutes < 60
            else { return nil }
            switch rest[start] {
            case UInt8(ascii: "+"): offset = (hours * 60 + minutes) * 60
            case UInt8(ascii: "-"): offset = (hours * 60 + minutes) * -60
            default: return nil
            }
        }
        let inDay = (hour * 60 + minute) * 60 + second
        let seconds = date.daysSinceEpoch * 86_400 + inDay - offset
        self.init(milliseconds: seconds * 1000 + milliseconds)
    }
}
