extension RemoteReport {
    /// The report for programs.
    var json: JsonValue {
        .object(of: [
            "authorised": .integer(Int64(authorised)),
            "ballots": .integer(Int64(ballots)),
            "challenged": .integer(Int64(challenged)),
            "checks": .array(
                RemoteCheck.allCases.map {
                    state($0).json(
                        name: $0.name, sentence: $0.sentence, verdict: verdict($0), blocked: $0.absence)
                }),
            "enrolled": .integer(Int64(enrolled)),
            "units": .array(units.map(Self.unitJson)),
            "voids": .integer(Int64(voids)),
        ])
    }

    private static func unitJson(_ unit: Unit) -> JsonValue {
        .object(of: [
            "ballots": .integer(Int64(unit.ballots)),
            "contest": .string(unit.contest),
            "district": .string(unit.district),
            "votes": .array(
                unit.votes.map {
                    .object(of: ["option": .string($0.option), "value": .integer(Int64($0.votes))])
                }),
        ])
    }
}
