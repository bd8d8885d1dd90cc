/// A party list in a contest of remote voting: a mark for the list, and candidates whom its voters may prefer.
package struct RemoteList: Hashable, Sendable, CanonicalCodable {
    /// The list's id.
    package let id: String
    /// The option that marks the list.
    package let option: OptionId
    /// The options that whoever marks the list may prefer.
    package let candidates: [OptionId]
    /// How many of them at most, from 1 to 10.
    package let preferences: Int

    /// Takes the members.
    package init(id: String, option: OptionId, candidates: [OptionId], preferences: Int) {
        self.id = id
        self.option = option
        self.candidates = candidates
        self.preferences = preferences
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id", as: OptionId.self).rawValue
        option = try canonical.value("option")
        candidates = try canonical.values("candidates")
        preferences = try canonical.int("preferences", in: 1...10)
        guard !candidates.isEmpty else { throw .member("candidates", expected: "one candidate or more") }
    }

    package var canonical: CanonicalValue {
        [
            "id": .string(id), "option": option.canonical, "candidates": .array(candidates.map(\.canonical)),
            "preferences": .int(preferences),
        ]
    }
}
