/// A contest of the manifest (RECORD-remote.md, section 4).
struct RemoteContest: Equatable, Sendable {
    /// A party list of it.
    struct List: Equatable, Sendable {
        let id: String
        /// The option that marks the list.
        let option: Int
        /// The options that may be preferred.
        let candidates: [Int]
        /// How many of them, at most.
        let preferences: Int
    }

    let id: String
    let options: [String]
    /// R: the most that an option may hold.
    let perOption: Int
    /// How many marks there may be.
    let marks: ClosedRange<Int>
    let lists: [List]
    /// The options whose sum is bounded: those that are no list's candidates.
    let marked: [Int]

    /// How many bytes an option takes in a ballot.
    var selectionLength: Int { 64 + 32 * (4 * perOption + 3) }

    /// Reads a contest.
    ///
    /// - Throws: `FormProblem`.
    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "a contest", "id", "least", "lists", "most", "options", "perOption")
        id = try reader.identifier("id")
        var options: [String] = []
        for case .string(let option) in try reader.array("options") { options.append(option) }
        let least = Int(try reader.integer("least", in: 0...100))
        let most = Int(try reader.integer("most", in: 0...100))
        perOption = Int(try reader.integer("perOption", in: 1...10))
        guard least <= most, options.allSatisfy(Identifier.isGood), Set(options).count == options.count,
            try reader.array("options").count == options.count, !options.isEmpty
        else { throw FormProblem("the options or marks of contest '\(id)' are wrong") }
        marks = least...most
        var lists: [List] = []
        var named: [Int] = []
        for value in try reader.array("lists") {
            let list = try ObjectReader(value, "a list", "candidates", "id", "option", "preferences")
            var places: [Int] = []
            for case .string(let name) in [list.value("option")] + (try list.array("candidates")) {
                guard let place = options.firstIndex(of: name), !named.contains(place) else {
                    throw FormProblem("'\(name)' of a list is no option, or stands twice")
                }
                places.append(place)
                named.append(place)
            }
            guard places.count == 1 + (try list.array("candidates").count), places.count > 1 else {
                throw FormProblem("a list of contest '\(id)' lacks its option or candidates")
            }
            lists.append(
                List(
                    id: try list.identifier("id"), option: places[0], candidates: Array(places[1...]),
                    preferences: Int(try list.integer("preferences", in: 1...10))))
        }
        guard lists.isEmpty || perOption == 1 else { throw FormProblem("contest '\(id)' has lists and perOption") }
        let candidates = Set(lists.flatMap(\.candidates))
        marked = options.indices.filter { !candidates.contains($0) }
        self.options = options
        self.lists = lists
    }
}
