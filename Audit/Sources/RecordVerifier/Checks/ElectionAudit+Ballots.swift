extension ElectionAudit {
    /// An entry that says which registered candidates stand on the ballot, in which order.
    mutating func define(ballots body: JsonValue, _ place: Place) throws(FormProblem) {
        let ballots = try BallotDefinition(body)
        // In another phase it changes nothing; that it stands there is noted.
        guard EntryType.ballotDefinition.phases.contains(phase), let before = definition,
            let next = definition(ballots.definition, for: place)
        else { return }
        definition = next
        for ballot in ballots.contests { tallies[ballot.contest] = next.contest(ballot.contest).map(ContestTally.init) }
        if !snapshots.isEmpty || hasRemoteManifest {
            findings.fail(
                .definition, place, "a snapshot or the manifest of remote voting rests on the definition before")
        }
        guard Self.differ(before, next, onlyIn: ballots.contests) else {
            throw FormProblem("the definition differs in more than the options of the contests that are named")
        }
        for ballot in ballots.contests {
            guard let contest = next.contest(ballot.contest), let old = before.contest(ballot.contest) else {
                throw FormProblem("there is no contest '\(ballot.contest)'")
            }
            if let reason = fault(of: ballot, contest, before: old) {
                findings.fail(.definition, place, "contest '\(contest.id)': \(reason)")
            }
        }
    }

    /// Notes contests in which nobody stands.
    func requireCandidates(_ place: Place) {
        for contest in definition?.contests ?? [] where contest.options.allSatisfy(\.isAgainstAll) {
            findings.fail(
                .completeness, place, "the phase 'keys' is entered, but nobody stands in contest '\(contest.id)'")
        }
    }

    /// Whether two definitions differ in nothing but the options of some contests.
    private static func differ(
        _ one: ElectionDefinition, _ other: ElectionDefinition, onlyIn ballots: [ContestBallot]
    ) -> Bool {
        let named = Set(ballots.map(\.contest))
        return one.frame == other.frame && one.contests.count == other.contests.count
            && zip(one.contests, other.contests).allSatisfy { one, other in
                one.frame == other.frame
                    && (named.contains(one.id) || one.options.map(\.value) == other.options.map(\.value))
            }
    }

    /// Why the options of a contest may not stand as they do; nil when they may.
    private func fault(of ballot: ContestBallot, _ contest: Contest, before: Contest) -> String? {
        let candidates = contest.options.filter { !$0.isAgainstAll }
        guard ballot.candidates.map(\.option) == candidates.map(\.id) else {
            return "'candidates' are not its options in their order"
        }
        let against = before.options.filter(\.isAgainstAll).map(\.value)
        guard contest.options.map(\.value) == candidates.map(\.value) + against else {
            return "the option against all is not as it was, or not the last"
        }
        var seen: Set<Int64> = []
        for number in ballot.candidates.flatMap(\.applications) {
            guard number <= applications.count, applications[Int(number) - 1].contest == contest.id else {
                return "there is no application \(number) for it"
            }
            guard applications[Int(number) - 1].isRegistered else {
                return "the candidate of application \(number) is not registered"
            }
            guard seen.insert(number).inserted else { return "two options stand there by application \(number)" }
        }
        guard let seed = ballot.seed else { return nil }
        let published = Set(before.options.map(\.value))
        if let new = candidates.first(where: { !published.contains($0.value) }) {
            return "option '\(new.id)' was not published before the draw"
        }
        guard let order = BallotOrder(election: election ?? "", contest: contest.id, seed: seed) else {
            return "the seed is not 20 to 200 digits"
        }
        return order.holds(for: candidates.map(\.id))
            ? nil : "the options do not stand in the order that the seed gives"
    }
}
