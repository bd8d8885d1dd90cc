/// Which definition is in force from an entry on, and by which applications its options stand on the ballot.
struct BallotDefinition {
    let definition: BlobReference
    /// In ascending order of their ids.
    let contests: [ContestBallot]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the ballots", "contests", "definition", "v")
        try reader.requireVersion()
        let document = try ObjectReader(reader.value("definition"), "'definition' of the ballots", "sha256", "size")
        definition = BlobReference(
            hash: try document.digest("sha256"), size: try document.integer("size", in: 0...JsonValue.integerLimit))
        var contests: [ContestBallot] = []
        for item in try reader.filledArray("contests") { contests.append(try ContestBallot(item)) }
        guard Identifier.areAscending(contests.map(\.contest)) else {
            throw FormProblem("'contests' of the ballots are not in ascending order, each once")
        }
        self.contests = contests
    }
}
