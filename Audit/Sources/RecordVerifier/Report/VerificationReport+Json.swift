extension VerificationReport {
    /// The report for programs: one line of canonical JSON.
    public var json: String {
        let value = JsonValue.object(of: [
            "checks": .array(CheckName.allCases.map(checkJson)),
            "contests": .array(contests.map(Self.contestJson)),
            "election": election.map(JsonValue.string) ?? .null,
            "entries": .integer(Int64(entriesRead)),
            "kind": kind.map { .string($0.rawValue) } ?? .null,
            "phase": phase.map { .string($0.rawValue) } ?? .null,
            "protocols": .integer(Int64(protocols)),
            "quorumMissed": quorumMissed.map { .integer(Int64($0)) } ?? .null,
            "remote": remote?.json ?? .null,
            "root": root.map { .string($0.hex) } ?? .null,
            "rootsFingerprint": fingerprint.map { .string($0.hex) } ?? .null,
            "rootsFingerprintCompared": .bool(isFingerprintGiven),
            "size": size.map { .integer(Int64($0)) } ?? .null,
            "stations": .integer(Int64(stations)),
            "v": .integer(1),
            "verdict": .string((isGood ? Verdict.pass : .fail).rawValue),
        ])
        return String(decoding: value.canonicalBytes(), as: UTF8.self) + "\n"
    }

    private func checkJson(_ check: CheckName) -> JsonValue {
        state(check).json(
            name: check.rawValue, sentence: check.sentence, verdict: state(check).verdict, blocked: nil)
    }

    private static func contestJson(_ contest: ContestOutcome) -> JsonValue {
        .object(of: [
            "id": .string(contest.id),
            "outcome": contest.outcome.json,
            "published": .bool(contest.isPublished),
            "stations": .integer(Int64(contest.stations)),
            "stationsCounted": .integer(Int64(contest.stationsCounted)),
            "title": .string(contest.title),
            "votes": .array(
                contest.options.map {
                    .object(of: ["name": .string($0.name), "option": .string($0.id), "value": .integer($0.votes)])
                }),
        ])
    }
}
