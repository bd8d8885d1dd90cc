/// A number with its noun, after the plural rules of Unicode CLDR.
package enum Counted {
    /// Russian: 1 голос, 2 голоса, 5 голосов, 11 голосов, 21 голос.
    package static func ru(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
        let (ones, tens) = (number.magnitude % 10, number.magnitude % 100)
        let noun =
            switch ones {
            case 1 where tens != 11: one
            case 2...4 where !(12...14).contains(tens): few
            default: many
            }
        return "\(Figures.text(number, in: .ru)) \(noun)"
    }

    /// English: 1 vote, 2 votes.
    package static func en(_ number: Int, _ one: String, _ other: String) -> String {
        "\(Figures.text(number, in: .en)) \(number == 1 ? one : other)"
    }

    /// Kyrgyz: the noun keeps its form after a number, 1 добуш, 5 добуш.
    package static func ky(_ number: Int, _ noun: String) -> String { "\(Figures.text(number, in: .ky)) \(noun)" }
}
