/// A place in an answer from which ways lead on, in XML or in JSON.
protocol AnswerPlace {
    /// The text at the end of a way; `nil` where there is none.
    func text(_ path: [String]) -> String?
    /// The items of the list at the end of a way; `nil` where there cannot be one.
    func items(_ path: [String]) -> [any AnswerPlace]?
}

extension JSONValue: AnswerPlace {
    func text(_ path: [String]) -> String? { at(path)?.text }

    func items(_ path: [String]) -> [any AnswerPlace]? {
        guard case .array(let items)? = at(path) else { return nil }
        return items
    }
}

extension MarkupElement: AnswerPlace {
    func text(_ path: [String]) -> String? { at(path)?.trimmed }

    /// Elements of one name; none of them is an empty list, where what they would stand in is there.
    func items(_ path: [String]) -> [any AnswerPlace]? {
        path.last.flatMap { name in at(path.dropLast())?.all(name) }
    }
}
