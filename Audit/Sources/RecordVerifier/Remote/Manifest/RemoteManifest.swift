/// The manifest of remote voting (RECORD-remote.md, section 4).
struct RemoteManifest: Equatable, Sendable {
    /// The hash of the definition's blob.
    let definition: Digest
    let election: String
    let kind: ElectionKind
    let contests: [RemoteContest]
    /// What voters are given.
    let styles: [RemoteStyle]
    /// The style of voters without a district; nil where they vote on paper.
    let overseas: RemoteStyle?
    /// n.
    let trustees: Int
    /// t.
    let threshold: Int
    /// A unit whose roll is smaller does not vote remotely.
    let floor: Int

    /// Reads the manifest.
    ///
    /// - Throws: `FormProblem`.
    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the manifest", "contests", "definition", "election", "floor", "kind", "overseas", "styles",
            "trustees", "v")
        try reader.requireVersion()
        definition = try reader.digest("definition")
        election = try reader.identifier("election")
        kind = try reader.choice("kind", of: ElectionKind.self)
        floor = Int(try reader.integer("floor", in: 2...1000))
        let council = try ObjectReader(reader.value("trustees"), "trustees", "count", "threshold")
        trustees = Int(try council.integer("count", in: 3...20))
        threshold = Int(try council.integer("threshold", in: 2...Int64(trustees - 1)))
        var contests: [RemoteContest] = []
        for value in try reader.filledArray("contests") { contests.append(try RemoteContest(value)) }
        guard Set(contests.map(\.id)).count == contests.count else { throw FormProblem("a contest stands twice") }
        var styles: [RemoteStyle] = []
        for value in try reader.filledArray("styles") {
            let style = try ObjectReader(value, "a style", "contests", "district", "id")
            var own: [RemoteContest] = []
            for name in try style.identifiers("contests") {
                guard let contest = contests.first(where: { $0.id == name }), !own.contains(contest) else {
                    throw FormProblem("contest '\(name)' of a style is unknown, or stands twice")
                }
                own.append(contest)
            }
            let district = try style.identifier("district")
            guard !own.isEmpty, !styles.contains(where: { $0.district == district }) else {
                throw FormProblem("a style has no contest, or its district another style")
            }
            styles.append(RemoteStyle(id: try style.identifier("id"), district: district, contests: own))
        }
        let overseas = try reader.string("overseas")
        self.overseas = overseas == "paper" ? nil : styles.first { $0.id == overseas }
        guard Set(styles.map(\.id)).count == styles.count, overseas == "paper" || self.overseas != nil else {
            throw FormProblem("a style stands twice, or that of voters without a district is unknown")
        }
        self.contests = contests
        self.styles = styles
    }

    /// Why it does not go together with genesis and the definition; nil when it does.
    func contradiction(_ genesis: GenesisBody, _ definition: ElectionDefinition) -> String? {
        if self.definition != definition.hash { return "'definition' is not the one in force" }
        if election != definition.election || kind != genesis.kind { return "it is for another election or kind" }
        for contest in contests where definition.contest(contest.id)?.options.map(\.id) != contest.options {
            return "contest '\(contest.id)' is not in the definition with these options in this order"
        }
        for style in styles {
            for contest in style.contests
            where definition.contest(contest.id)?.districts.contains(style.district) != true {
                return "the district '\(style.district)' of style '\(style.id)' does not vote in '\(contest.id)'"
            }
        }
        return nil
    }

    /// The style of a roll's row; nil where its voter votes on paper.
    func style(inDistrict district: String) -> Int? {
        styles.firstIndex { district.isEmpty ? $0.id == overseas?.id : $0.district == district }
    }
}
