/// A person's name as lists and screens write it. Personal data: never in errors or logs.
package struct PersonName: Hashable, Sendable {
    package let surname: String
    package let givenName: String
    /// Empty where there is none.
    package let patronymic: String

    package init(surname: String, givenName: String, patronymic: String = "") {
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
    }

    /// Осмонова Айгүл Бакытовна.
    package var full: String {
        [surname, givenName, patronymic].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Осмонова А. Б.; of a double name both letters: Ким А.-М.
    package var short: String {
        ([surname] + [givenName, patronymic].map(Self.initials)).filter { !$0.isEmpty }.joined(separator: "\u{A0}")
    }

    private static func initials(_ name: String) -> String {
        // Of "Асан кызы" the first word alone: "кызы" is no name.
        let first = name.split(separator: " ").first ?? ""
        return first.split(separator: "-").compactMap(\.first).map { "\($0.uppercased())." }.joined(separator: "-")
    }
}
