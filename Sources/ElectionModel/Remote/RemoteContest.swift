/// A contest as remote ballots hold it (`Audit/RECORD-remote.md`, section 4).
package struct RemoteContest: Hashable, Sendable, CanonicalCodable {
    /// A contest of the definition.
    package let id: ContestId
    /// Its options, in the order of the definition.
    package let options: [OptionId]
    /// R: how often one option may be chosen, from 1 to 10.
    package let perOption: Int
    /// How many marks there may be in all.
    package let marks: ClosedRange<Int>
    /// Party lists; none in most contests.
    package let lists: [RemoteList]

    /// Takes the members.
    package init(
        id: ContestId, options: [OptionId], perOption: Int = 1, marks: ClosedRange<Int>, lists: [RemoteList] = []
    ) {
        self.id = id
        self.options = options
        self.perOption = perOption
        self.marks = marks
        self.lists = lists
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        options = try canonical.values("options")
        perOption = try canonical.int("perOption", in: 1...10)
        let most = try canonical.int("most", in: 0...100)
        marks = try canonical.int("least", in: 0...most)...most
        lists = try canonical.values("lists")
        let named = lists.flatMap { [$0.option] + $0.candidates }
        guard !options.isEmpty, Set(options).count == options.count else {
            throw .member("options", expected: "options, each once, in contest \(id)")
        }
        guard Set(named).count == named.count, Set(named).isSubset(of: options),
            Set(lists.map(\.id)).count == lists.count, lists.isEmpty || perOption == 1
        else { throw .member("lists", expected: "lists of the contest's options, each option once, in contest \(id)") }
    }

    package var canonical: CanonicalValue {
        [
            "id": id.canonical, "options": .array(options.map(\.canonical)), "perOption": .int(perOption),
            "least": .int(marks.lowerBound), "most": .int(marks.upperBound),
            "lists": .array(lists.map(\.canonical)),
        ]
    }
}
