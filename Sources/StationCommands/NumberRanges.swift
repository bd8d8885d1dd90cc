/// Numbers in a line of a screen: `1, 3, 5–9`.
enum NumberRanges {
    /// Ranges that are written out; then follows `…`.
    private static let most = 8

    /// Writes ascending numbers, those that follow each other as a range.
    static func text(_ numbers: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        let texts = ranges.prefix(most).map { range in
            switch range.count {
            case 1: "\(range.lowerBound)"
            case 2: "\(range.lowerBound), \(range.upperBound)"
            default: "\(range.lowerBound)–\(range.upperBound)"
            }
        }
        return texts.joined(separator: ", ") + (ranges.count > most ? ", …" : "")
    }
}
