package import Wording

/// The languages of a form: Kyrgyz first, and a second one.
package enum FormLanguages: Sendable, CaseIterable {
    case kyrgyzRussian
    case kyrgyzEnglish

    /// The one that stands below Kyrgyz.
    package var second: Language {
        switch self {
        case .kyrgyzRussian: .ru
        case .kyrgyzEnglish: .en
        }
    }

    /// A text in both; once where they are alike.
    func texts(_ words: some Worded) -> [(language: Language, text: String)] {
        let both = [Language.ky, second].map { (language: $0, text: words.text(in: $0)) }
        return both[0].text == both[1].text ? [both[0]] : both
    }
}
