import ElectionModel
import Persistence

extension CandidateRegister {
    /// The parties' lists, judged by the quotas of their contests.
    ///
    /// - Parameter isCounted: the candidacies that are on the lists, by where they stand.
    /// - Returns: in the order of contests in the definition, then of the parties' ids.
    /// - Throws: ``CandidateRegisterError``; `StoreError`.
    package func lists(
        of isCounted: @Sendable (CandidacyStage) -> Bool
    ) async throws -> [ListFinding] {
        try await store.read { transaction in
            var places: [ContestId: [PartyId: [(place: Int, entry: CandidateEntry)]]] = [:]
            for entry in try candidacies(transaction) where isCounted(entry.life.stage) {
                guard case .list(let party, let place) = entry.application.nomination else { continue }
                places[entry.application.contest, default: [:]][party, default: []].append((place, entry))
            }
            return try definition.contests.flatMap { contest in
                try (places[contest.id] ?? [:]).sorted { $0.key < $1.key }.map { party, entries in
                    let entries = entries.sorted { ($0.place, $0.entry.number) < ($1.place, $1.entry.number) }
                    var (list, unknown): ([ListCandidate], [Int]) = ([], [])
                    for (_, entry) in entries {
                        let answers = try answers(about: entry.id, transaction)
                        if let candidate = requirements.listCandidate(entry.id, in: answers) {
                            list.append(candidate)
                        } else {
                            unknown.append(entry.number)
                        }
                    }
                    let faults =
                        unknown.isEmpty
                        ? requirements.listFaults(
                            of: list, in: contest.id, votingDay: definition.calendar.votingDay) : []
                    return ListFinding(
                        contest: contest.id, party: party, applications: entries.map(\.entry.number),
                        unknown: unknown, faults: faults)
                }
            }
        }
    }
}
