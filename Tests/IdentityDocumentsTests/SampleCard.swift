import ElectionModel

@testable import IdentityDocuments

/// A card as an issuer would write it.
struct SampleCard {
    var documentCode = "AN"
    var issuer = "KGZ"
    var number = "123456789"
    var optionalData = "21204198512345"
    var birthDate = "850412"
    var sex = "M"
    var expiryDate = "321130"
    var nationality = "KGZ"
    var moreOptionalData = ""
    var name = "OSMONOV<<BAKYT"

    /// Voting day of the samples.
    static let today = CivilDate(daysSinceEpoch: 20_422)

    /// The three lines, with check digits.
    var lines: [String] {
        let (digit, optional) =
            number.count > 9
            ? ("<", number.dropFirst(9) + Self.digit(number) + "<" + optionalData)
            : (Self.digit(Self.filled(number, 9)), optionalData)
        let upper =
            Self.filled(documentCode, 2) + Self.filled(issuer, 3) + Self.filled(String(number.prefix(9)), 9) + digit
            + Self.filled(String(optional), 15)
        let middle =
            birthDate + Self.digit(birthDate) + sex + expiryDate + Self.digit(expiryDate)
            + Self.filled(nationality, 3) + Self.filled(moreOptionalData, 11)
        let checked = upper.dropFirst(5) + middle.prefix(7) + middle.dropFirst(8).prefix(7) + middle.dropFirst(18)
        return [upper, middle + Self.digit(String(checked)), Self.filled(name, 30)]
    }

    var text: String { lines.joined(separator: "\n") }

    func read(today: CivilDate = Self.today) throws -> IdentityCard {
        try IdentityCard(MrzText(scanned: text), today: today)
    }

    private static func filled(_ text: String, _ width: Int) -> String {
        text + String(repeating: "<", count: max(0, width - text.count))
    }

    /// The check digit, reckoned apart from the module's.
    private static func digit(_ text: String) -> String {
        let order = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let sum = zip(text, sequence(first: 0) { $0 + 1 }).map { character, place in
            (order.firstIndex(of: character) ?? 0) * [7, 3, 1][place % 3]
        }.reduce(0, +)
        return String(sum % 10)
    }
}
