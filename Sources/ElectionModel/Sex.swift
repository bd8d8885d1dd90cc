/// Sex as the first digit of a PIN has it.
package enum Sex: Int, Sendable, CaseIterable {
    case female = 1
    case male = 2

    /// The word that stands for it in canonical JSON and in files.
    package var word: String {
        switch self {
        case .female: "female"
        case .male: "male"
        }
    }

    /// The sex of a word.
    ///
    /// - Returns: `nil` for any word but `female` and `male`.
    package init?(word: String) {
        guard let sex = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = sex
    }
}
