import Wording

/// What a clerk types to go on. Any language is taken, with or without the letters of its own, and on either keyboard.
enum DeskWord: Worded, CaseIterable {
    case issue
    case reject
    case members
    case cancel
    case done

    /// - Returns: `nil` for anything else.
    init?(typed: String) {
        let keys = SearchFold.keys(for: typed)
        let meant = Self.allCases.first { word in
            Language.allCases.contains { keys.contains(SearchFold.key(word.text(in: $0))) }
        }
        guard let meant else { return nil }
        self = meant
    }

    var kyrgyz: String {
        switch self {
        case .issue: "берүү"
        case .reject: "башка"
        case .members: "мүчөлөр"
        case .cancel: "токтот"
        case .done: "бүттү"
        }
    }

    var russian: String {
        switch self {
        case .issue: "выдать"
        case .reject: "чужой"
        case .members: "члены"
        case .cancel: "отмена"
        case .done: "готово"
        }
    }

    var english: String {
        switch self {
        case .issue: "issue"
        case .reject: "reject"
        case .members: "members"
        case .cancel: "cancel"
        case .done: "done"
        }
    }
}
