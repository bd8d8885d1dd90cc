package import ElectionModel

/// A station's protocol in one contest, as it is signed and published (`Audit/RECORD.md`, section 7).
package struct StationProtocol: Hashable, Sendable, CanonicalCodable {
    package let station: StationId
    package let contest: ContestId
    /// The hash of the form that it follows, 64 hex digits.
    package let form: String
    /// Every line of the form, in its order.
    package let lines: [LineCount]
    /// Every option of the contest, in the order of the ballot.
    package let votes: [OptionCount]
    /// Ballots handed out at the station over the day, in cells that hide nobody.
    package let hourly: [HourlyCount]
    /// The hash of the manifest of the station's snapshot, 64 hex digits.
    package let snapshot: String
    /// The number of the newest delta of that snapshot that the station had taken in, 0 for none.
    package let delta: Int
    /// The salted root of the station's sealed log, 64 hex digits.
    package let log: String
    /// The entry number of the protocol that this one replaces.
    package let supersedes: Int?

    /// The largest number on any line.
    package static let largestCount = 10_000_000

    package init(
        station: StationId, contest: ContestId, form: String, lines: [LineCount], votes: [OptionCount],
        hourly: [HourlyCount], snapshot: String, delta: Int, log: String, supersedes: Int?
    ) {
        self.station = station
        self.contest = contest
        self.form = form
        self.lines = lines
        self.votes = votes
        self.hourly = hourly
        self.snapshot = snapshot
        self.delta = delta
        self.log = log
        self.supersedes = supersedes
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        station = try canonical.value("station")
        contest = try canonical.value("contest")
        form = try canonical.digest("form")
        lines = try canonical.values("lines")
        votes = try canonical.values("votes")
        hourly = try canonical.values("hourly")
        snapshot = try canonical.digest("snapshot")
        delta = try canonical.int("delta")
        log = try canonical.digest("log")
        supersedes = canonical["supersedes"] == .null ? nil : try canonical.int("supersedes")
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "station": station.canonical, "contest": contest.canonical, "form": .string(form),
            "lines": .array(lines.map(\.canonical)), "votes": .array(votes.map(\.canonical)),
            "hourly": .array(hourly.map(\.canonical)), "snapshot": .string(snapshot), "delta": .int(delta),
            "log": .string(log),
            "supersedes": supersedes.map { .int($0) } ?? .null,
        ]
    }
}
