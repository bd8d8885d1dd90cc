/// The manifest of remote voting (RECORD-remote.md, section 4).
struct RemoteManifest: Equatable, Sendable {
    /// What voters are given.
    let styles: [RemoteStyle]
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
        _ = try reader.digest("definition")
        _ = try reader.identifier("election")
        _ = try reader.choice("kind", of: ElectionKind.self)
        floor = Int(try reader.integer("floor", in: 2...1000))
        let council = try ObjectReader(reader.value("trustees"), "trustees", "count", "threshold")
        trustees = Int(try council.integer("count", in: 3...20))
        threshold = Int(try council.integer("threshold", in: 2...Int64(trustees - 1)))
        var contests: [RemoteContest] = []
        for value in try reader.filledArray("contests") { contests.append(try RemoteContest(value)) }
        guard Set(contests.map(\.id)).count == contests.count else { throw FormProblem("a contest stands twice") }
        var styles: [RemoteStyle] = []
        var districts: Set<String> = []
        for value in try reader.filledArray("styles") {
            let style = try ObjectReader(value, "a style", "contests", "district", "id")
            var own: [RemoteContest] = []
            for name in try style.identifiers("contests") {
                guard let contest = contests.first(where: { $0.id == name }), !own.contains(contest) else {
                    throw FormProblem("contest '\(name)' of a style is unknown, or stands twice")
                }
                own.append(contest)
            }
            guard !own.isEmpty, districts.insert(try style.identifier("district")).inserted else {
                throw FormProblem("a style has no contest, or its district another style")
            }
            styles.append(RemoteStyle(id: try style.identifier("id"), contests: own))
        }
        let names = Set(styles.map(\.id))
        let overseas = try reader.string("overseas")
        guard names.count == styles.count, overseas == "paper" || names.contains(overseas) else {
            throw FormProblem("a style stands twice, or that of voters without a district is unknown")
        }
        self.styles = styles
    }
}
