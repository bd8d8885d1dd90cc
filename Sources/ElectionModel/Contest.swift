/// One question on the ballot, put to the voters of some districts.
package struct Contest: Hashable, Sendable, CanonicalCodable {
    package let id: ContestId
    package let title: LocalizedText
    /// The districts that vote in it.
    package let districts: [DistrictId]
    /// The choices, in the order of the ballot. Before candidates are registered there may be none, or "against all" alone.
    package let options: [ContestOption]
    /// How votes become a result.
    package let rule: ContestRule

    package init(
        id: ContestId, title: LocalizedText, districts: [DistrictId], options: [ContestOption], rule: ContestRule
    ) {
        self.id = id
        self.title = title
        self.districts = districts
        self.options = options
        self.rule = rule
    }

    /// The options that somebody may win with: all but "against all".
    package var candidates: [ContestOption] { options.filter { !$0.againstAll } }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        title = try canonical.value("title")
        districts = try canonical.values("districts")
        rule = try canonical.value("rule")
        var read: [ContestOption] = []
        for option in try canonical.array("options") {
            read.append(try ContestOption(canonical: option, withSex: rule.needsSex))
        }
        options = read
    }

    package var canonical: CanonicalValue {
        [
            "id": id.canonical, "title": title.canonical, "districts": .array(districts.map(\.canonical)),
            "options": .array(options.map { $0.canonical(withSex: rule.needsSex) }), "rule": rule.canonical,
        ]
    }
}
