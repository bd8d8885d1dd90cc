/// Numbers as they are written in each language.
package enum Figures {
    /// A whole number with its thousands apart: 12 345 in Kyrgyz and Russian (no-break spaces, from five digits on, as
    /// their orthographies have it), 12,345 in English.
    package static func text(_ number: Int, in language: Language) -> String {
        let digits = Array(String(number.magnitude))
        guard digits.count > (language == .en ? 3 : 4) else { return String(number) }
        let gap: Character = language == .en ? "," : "\u{A0}"
        var text = number < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(gap) }
            text.append(digit)
        }
        return text
    }

    /// A number with one decimal, given in tenths: 1,5 in Kyrgyz and Russian, 1.5 in English.
    package static func text(tenths: Int, in language: Language) -> String {
        let whole = text(tenths / 10, in: language)
        let sign = tenths < 0 && tenths > -10 ? "-" : ""
        return "\(sign)\(whole)\(language == .en ? "." : ",")\(tenths.magnitude % 10)"
    }

    /// A number with so many decimals: 1 234,50 in Kyrgyz and Russian, 1,234.50 in English.
    package static func text(_ number: Double, decimals: Int, in language: Language) -> String {
        let plain = plain(number, decimals: decimals)
        let parts = plain.drop { $0 == "-" }.split(separator: ".")
        guard let whole = parts.first.flatMap({ Int($0) }) else { return plain }
        let sign = plain.hasPrefix("-") ? "-" : ""
        let fraction = parts.dropFirst().map { (language == .en ? "." : ",") + $0 }.joined()
        return sign + text(whole, in: language) + fraction
    }

    /// A number with so many decimals as files and programs have it, the same in every language: 1234.50.
    ///
    /// - Returns: The word of Swift for what is no number or too large to have decimals.
    package static func plain(_ number: Double, decimals: Int) -> String {
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
        let scaled = (abs(number) * unit).rounded()
        guard scaled < 9e15 else { return "\(number)" }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = number < 0 && scaled > 0 ? "-" : ""
        return sign + padded.dropLast(decimals) + (decimals > 0 ? ".\(padded.suffix(decimals))" : "")
    }
}
