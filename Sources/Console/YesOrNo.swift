/// What somebody answers to a question of yes or no, in Kyrgyz, Russian or English.
package enum YesOrNo: Sendable {
    case yes
    case no

    private static let agreeing: Set<String> = ["ооба", "о", "ийе", "ии", "макул", "да", "д", "yes", "y"]
    // н stands on the key of y, and begins "нет": taken as no, it does no harm.
    private static let declining: Set<String> = ["жок", "ж", "нет", "н", "no", "n"]

    /// - Returns: `nil` for anything else.
    package init?(_ answer: String) {
        let word = answer.lowercased()
        if Self.agreeing.contains(word) {
            self = .yes
        } else if Self.declining.contains(word) {
            self = .no
        } else {
            return nil
        }
    }
}
