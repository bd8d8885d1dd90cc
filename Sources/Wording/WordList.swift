/// Several things in one sentence: а, б жана в; а, б и в; a, b and c.
package struct WordList: Worded {
    /// What stands before the last of them.
    package enum Joint: Sendable {
        case and
        case or
    }

    private let items: [any Worded]
    private let joint: Joint

    package init(_ items: [any Worded], _ joint: Joint = .and) {
        self.items = items
        self.joint = joint
    }

    /// Names, numbers and ids, which are the same in every language.
    package init(_ items: [String], _ joint: Joint = .and) { self.init(items.map { Verbatim($0) }, joint) }

    package var kyrgyz: String { joined(in: .ky, joint == .and ? "жана" : "же") }
    package var russian: String { joined(in: .ru, joint == .and ? "и" : "или") }
    package var english: String { joined(in: .en, joint == .and ? "and" : "or") }

    private func joined(in language: Language, _ joint: String) -> String {
        let texts = items.map { $0.text(in: language) }
        guard let last = texts.last, texts.count > 1 else { return texts.last ?? "" }
        return "\(texts.dropLast().joined(separator: ", ")) \(joint) \(last)"
    }
}
