/// Shares of a whole as they are written in the file, with their unit: `5%`, `0.5 %`, `50‰`.
enum ShareText {
    /// The thousandths, 0...1000.
    ///
    /// - Returns: `nil` for anything without a unit, with more than one decimal of a per cent, or above the whole.
    static func perMille(_ text: String) -> Int? {
        let isPercent = text.hasSuffix("%")
        guard isPercent || text.hasSuffix("‰") else { return nil }
        var number = text.dropLast()
        if number.last == " " { number.removeLast() }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        func digits(_ part: Substring, _ count: ClosedRange<Int>) -> Int? {
            count.contains(part.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        guard let whole = digits(parts[0], 1...4) else { return nil }
        var share = isPercent ? whole * 10 : whole
        if parts.count == 2 {
            guard isPercent, let tenths = digits(parts[1], 1...1) else { return nil }
            share += tenths
        }
        return parts.count <= 2 && share <= 1000 ? share : nil
    }

    /// The per cent of thousandths.
    static func percent(_ perMille: Int) -> String {
        perMille % 10 == 0 ? "\(perMille / 10)%" : "\(perMille / 10).\(perMille % 10)%"
    }
}
