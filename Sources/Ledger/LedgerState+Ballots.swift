import ElectionModel

/// What stands on the ballot: registered candidates alone, in the order that was drawn.
extension LedgerState {
    /// Takes the definition that is in force from here on.
    ///
    /// - Parameters:
    ///   - body: says by which applications its options stand on the ballot.
    ///   - definition: the definition that the body names.
    ///   - seq: the entry's number.
    mutating func takeBallots(_ body: CanonicalValue, definition named: ElectionDefinition?, seq: Int) throws {
        // Stations and trustees rest on the definition from then on.
        guard snapshots.isEmpty, remote == nil else { throw LedgerRefusal.ballotTooLate }
        let published = try BallotDefinition(canonical: body)
        guard let definition, let named else { throw LedgerRefusal.noDefinition }
        guard published.names(named) else { throw LedgerRefusal.otherDefinition }
        let options = published.contests.map { ($0.contest, named.contest($0.contest)?.options ?? []) }
        guard definition.with(options: Dictionary(options) { first, _ in first }) == named else {
            throw LedgerRefusal.definitionChanged
        }
        for ballot in published.contests {
            guard let before = definition.contest(ballot.contest), let contest = named.contest(ballot.contest) else {
                throw LedgerRefusal.ballotOptions(ballot.contest)
            }
            try check(ballot, contest, before)
        }
        self.definition = named
        for ballot in published.contests { ballots[ballot.contest] = PublishedBallot(ballot: ballot, entry: seq) }
    }

    /// Contests that nobody can win, because nobody stands in them.
    func checkCandidates() throws(LedgerRefusal) {
        if let contest = definition?.contests.first(where: \.candidates.isEmpty) { throw .noCandidates(contest.id) }
    }

    private func check(_ ballot: ContestBallot, _ contest: Contest, _ before: Contest) throws(LedgerRefusal) {
        let candidates = contest.candidates
        guard !candidates.isEmpty, ballot.candidates.map(\.option) == candidates.map(\.id),
            contest.options == candidates + before.options.filter(\.againstAll)
        else { throw .ballotOptions(contest.id) }
        var seen: Set<Int> = []
        for number in ballot.candidates.flatMap(\.applications) {
            guard applications.indices.contains(number - 1), applications[number - 1].contest == contest.id,
                applications[number - 1].isRegistered
            else { throw .notRegistered(number) }
            guard seen.insert(number).inserted else { throw .applicationTwice(number) }
        }
        guard let seed = ballot.seed else { return }
        // Who knows the seed must not choose the ids.
        if let new = candidates.first(where: { !before.candidates.contains($0) }) { throw .notFixedBefore(new.id) }
        guard let election = definition?.election,
            let draw = BallotDraw(election: election, contest: contest.id, seed: seed),
            draw.order(contest.options) == contest.options
        else { throw .notTheDraw(contest.id) }
    }
}
