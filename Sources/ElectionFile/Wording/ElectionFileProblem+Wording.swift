import Wording

extension ElectionFileProblem: Worded {
    /// A question for the word that may have been meant, in a language; nothing where none is near.
    static func meant(_ word: String?, _ language: Language) -> String {
        guard let word else { return "" }
        return switch language {
        case .ky: "; балким «\(word)» деп жазгыңыз келгендир?"
        case .ru: "; может быть, вы имели в виду «\(word)»?"
        case .en: "; did you mean \"\(word)\"?"
        }
    }

    /// A character's number as tables of Unicode have it.
    static func unicode(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension SyntaxTrouble: Worded {}
