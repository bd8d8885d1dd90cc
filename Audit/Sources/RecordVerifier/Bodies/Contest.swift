/// What voters decide, and between which options.
struct Contest {
    /// One thing to vote for.
    struct Choice {
        let id: String
        let name: LocalName
        let isAgainstAll: Bool
        /// Where the rule of the contest asks for it; nil for the one against all.
        let sex: Sex?
        /// The bytes of all its members.
        let value: [UInt8]

        init(_ value: JsonValue, _ what: String, asksForSex: Bool) throws(FormProblem) {
            let keys = ["againstAll", "id", "name"] + (asksForSex ? ["sex"] : [])
            let reader = try ObjectReader(value, what, keys: keys)
            self.value = value.canonicalBytes()
            id = try reader.identifier("id")
            name = try LocalName(reader.value("name"), "'name' of \(what)")
            isAgainstAll = try reader.bool("againstAll")
            guard asksForSex else {
                sex = nil
                return
            }
            guard reader.isFilled("sex") != isAgainstAll else {
                throw FormProblem("'sex' of \(what) is null for a person, or not null against all")
            }
            sex = isAgainstAll ? nil : try reader.choice("sex", of: Sex.self)
        }
    }

    let id: String
    let title: LocalName
    let districts: [String]
    /// In the order of the ballot; before candidates are registered there may be none.
    let options: [Choice]
    /// The bytes of all its members but the options.
    let frame: [UInt8]
    let rule: ContestRule

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "a contest", "districts", "id", "options", "rule", "title")
        frame = value.without("options").canonicalBytes()
        id = try reader.identifier("id")
        title = try LocalName(reader.value("title"), "'title' of contest '\(id)'")
        districts = try reader.identifiers("districts")
        guard !districts.isEmpty, Set(districts).count == districts.count else {
            throw FormProblem("contest '\(id)' does not name its districts, each once")
        }
        rule = try ContestRule(reader.value("rule"), "the rule of contest '\(id)'")
        var options: [Choice] = []
        for item in try reader.array("options") {
            options.append(try Choice(item, "an option of contest '\(id)'", asksForSex: rule.asksForSex))
        }
        guard Set(options.map(\.id)).count == options.count else {
            throw FormProblem("contest '\(id)' has two options with one id")
        }
        guard options.count(where: \.isAgainstAll) <= 1 else {
            throw FormProblem("contest '\(id)' has two options against all")
        }
        self.options = options
    }
}
