import ElectionModel
import Fingerprints
import VoterSnapshot

extension Desk {
    /// Decides what a finger on the reader leads to.
    ///
    /// - Parameter marks: what the list says about the voters that a search found.
    func finger(_ visit: Visit, _ evidence: DeskCommand.Evidence, marks: [Int: VoterMark]) -> DeskDecision {
        switch (visit.stage, evidence) {
        case (.document(let listNumber), .compared(let reading)): compared(visit, listNumber, reading)
        case (.document(let listNumber), .unusable), (.document(let listNumber), .readerFailed):
            unread(visit, evidence) { afterFailure($0, listNumber) }
        case (.fingerOnly, .searched(let candidates)): searched(visit, candidates)
        case (.proposed(let proposed), .searched(let candidates)):
            searchedAgain(visit, proposed, candidates, marks: marks)
        case (.fingerOnly, .unusable), (.fingerOnly, .readerFailed), (.proposed, .unusable), (.proposed, .readerFailed):
            unread(visit, evidence) { _ in .document }
        default: mistake(.notConfirmed)
        }
    }

    /// Whether fingers may still be compared with the voter of a list number today.
    func hasAttempts(_ listNumber: Int) -> Bool { failedAttempts[listNumber, default: 0] < policy.attempts }

    /// What the person may try next: as many fingers as there are attempts left, and the fallback once it is open.
    func afterFailure(_ visit: Visit, _ listNumber: Int, failed: Int = 0) -> DeskReply.NextStep {
        let spent = failedAttempts[listNumber, default: 0] + failed
        if spent >= policy.attempts { return .membersOnly }
        if isFallbackOpen(visit, listNumber, failed: failed) { return .twoMembers }
        // With another finger on the list, the one that was read counts together with that.
        return failed > 0 && visit.readings.last.map { $0.fingers.count > 1 } == true
            ? .otherFinger : .sameOrOtherFinger
    }

    /// Whether two members may decide by document and photo.
    func isFallbackOpen(_ visit: Visit, _ listNumber: Int, failed: Int = 0) -> Bool {
        visit.readerFailed
            || failedAttempts[listNumber, default: 0] + failed + visit.unreadable >= policy.attemptsBeforeFallback
    }

    /// Nothing was compared: it costs nothing of the budget, and counts on the way to the fallback.
    private func unread(
        _ visit: Visit, _ evidence: DeskCommand.Evidence, next: (Visit) -> DeskReply.NextStep
    ) -> DeskDecision {
        var after = visit
        if case .readerFailed = evidence { after.readerFailed = true } else { after.unreadable += 1 }
        return step(after, .amber(visit: visit.id, next: next(after)))
    }

    private func compared(_ visit: Visit, _ listNumber: Int, _ reading: FingerReading) -> DeskDecision {
        guard hasAttempts(listNumber) else { return step(visit, .amber(visit: visit.id, next: .membersOnly)) }
        let spent = failedAttempts[listNumber, default: 0]
        if VisitBudget(policy).accepts(reading, after: visit.readings, spent: spent) {
            return confirmed(visit, listNumber, .finger)
        }
        var after = visit
        after.readings.append(reading)
        return record(
            .notMatched(visit: visit.id, listNumber: listNumber), after,
            .amber(visit: visit.id, next: afterFailure(after, listNumber, failed: 1)))
    }

    private func searched(_ visit: Visit, _ candidates: [Candidate]) -> DeskDecision {
        let alike = candidates.filter { $0.score.meets(.falseMatchRate(1 / Double(policy.proposalOneIn))) }
        let proposed = proposals(alike)
        guard !proposed.isEmpty else { return failedSearch(visit) }
        var after = visit
        after.stage = .proposed(proposed)
        after.firstFingers = fingers(alike)
        return step(after, .proposed(visit: visit.id, candidates: proposed))
    }

    private func searchedAgain(
        _ visit: Visit, _ proposed: [Candidate], _ candidates: [Candidate], marks: [Int: VoterMark]
    ) -> DeskDecision {
        guard visit.failedSearches < policy.attempts else { return failedSearch(visit) }
        let alike = candidates.filter { candidate in
            candidate.score.meets(secondFinger(among: proposed.count))
                && proposed.contains { $0.reference == candidate.reference }
        }
        let seen = fingers(alike)
        let both = seen.keys.filter { !seen[$0, default: []].isSubset(of: visit.firstFingers[$0, default: []]) }
        // The same finger once more proves nothing that it has not proved before: ask for another one.
        if both.isEmpty, !alike.isEmpty {
            var after = visit
            after.failedSearches += 1
            return step(after, .proposed(visit: visit.id, candidates: proposed))
        }
        guard both.count == 1, let listNumber = both.first else { return failedSearch(visit) }
        return barrier(listNumber, mark: marks[listNumber]) ?? confirmed(visit, listNumber, .twoFingers)
    }

    private func failedSearch(_ visit: Visit) -> DeskDecision {
        var after = visit
        after.failedSearches += 1
        return step(after, .amber(visit: visit.id, next: .document))
    }

    /// What a second finger must reach to confirm one of so many proposals: as much as the first, and at least so much
    /// that all attempts with all their templates stay within the visit's rate of false matches.
    private func secondFinger(among proposals: Int) -> MatchThreshold {
        let guesses = policy.attempts * proposals * SnapshotLimits.templates
        return max(
            .falseMatchRate(1 / Double(policy.proposalOneIn)),
            .falseMatchRate(1 / Double(policy.visitOneIn) / Double(guesses)))
    }

    /// Each voter once, by the finger that is most alike.
    private func proposals(_ candidates: [Candidate]) -> [Candidate] {
        var proposed: [Candidate] = []
        for candidate in candidates where !proposed.contains(where: { $0.reference == candidate.reference }) {
            proposed.append(candidate)
        }
        return Array(proposed.prefix(policy.proposals))
    }

    /// Which fingers of the list were alike, by list number.
    private func fingers(_ candidates: [Candidate]) -> [Int: Set<FingerPosition>] {
        candidates.reduce(into: [:]) { $0[$1.reference, default: []].insert($1.position) }
    }
}
