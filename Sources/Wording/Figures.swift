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
}
