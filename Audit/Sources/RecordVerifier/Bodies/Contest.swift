/// What voters decide, and between which options.
struct Contest {
    /// One thing to vote for.
    struct Choice {
        let id: String
        let name: LocalName
        let isAgainstAll: Bool
    }

    let id: String
    let title: LocalName
    let districts: [String]
    let options: [Choice]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "a contest", "districts", "id", "options", "rule", "title")
        id = try reader.identifier("id")
        title = try LocalName(reader.value("title"), "'title' of contest '\(id)'")
        districts = try reader.identifiers("districts")
        guard !districts.isEmpty, Set(districts).count == districts.count else {
            throw FormProblem("contest '\(id)' does not name its districts, each once")
        }
        guard try reader.string("rule") == "most-votes" else {
            throw FormProblem("the rule of contest '\(id)' is not 'most-votes'")
        }
        var options: [Choice] = []
        for item in try reader.filledArray("options") {
            let option = try ObjectReader(item, "an option of contest '\(id)'", "againstAll", "id", "name")
            options.append(
                Choice(
                    id: try option.identifier("id"),
                    name: try LocalName(option.value("name"), "'name' of an option of contest '\(id)'"),
                    isAgainstAll: try option.bool("againstAll")))
        }
        guard Set(options.map(\.id)).count == options.count else {
            throw FormProblem("contest '\(id)' has two options with one id")
        }
        guard options.count(where: \.isAgainstAll) <= 1 else {
            throw FormProblem("contest '\(id)' has two options against all")
        }
        guard options.contains(where: { !$0.isAgainstAll }) else {
            throw FormProblem("contest '\(id)' has no option but the one against all")
        }
        self.options = options
    }
}
