import ElectionModel
import Persistence
import Trust
import Wording

extension CandidateDesk {
    /// A deadline is warned of from so many seconds before.
    private static let warnSeconds = 24 * 3600

    /// All candidacies, as the commission's list shows them.
    ///
    /// - Throws: ``CandidateRegisterError``; `StoreError`.
    package func lines() async throws -> [CandidateLine] {
        let now = register.clock.now()
        return try await register.store.read { transaction in
            let unpublished = try transaction.rows("SELECT candidacy FROM candidate_paper WHERE entry IS NULL")
                .map { try $0.text("candidacy") }
            let waiting = Dictionary(grouping: unpublished) { $0 }.mapValues(\.count)
            return try register.candidacies(transaction).map { entry in
                let due = try due(of: entry, at: now, transaction)
                return CandidateLine(
                    id: entry.id, number: entry.number, contest: entry.application.contest,
                    nomination: entry.application.nomination, name: try name(of: entry.id, transaction),
                    stage: entry.life.stage, due: due, warning: due.flatMap { Self.warning(of: $0, at: now) },
                    proposal: try proposal(for: entry.id, transaction), unpublished: waiting[entry.id.rawValue] ?? 0)
            }
        }
    }

    /// What everybody may know of each candidacy, in the order of the applications.
    ///
    /// - Throws: ``CandidateRegisterError``; `StoreError`.
    package func standings() async throws -> [PublicCandidate] {
        try await register.store.read { transaction in
            try register.candidacies(transaction).map { entry in
                let last = try transaction.first(
                    """
                    SELECT at_ms FROM candidacy_event WHERE candidacy = \(entry.id.rawValue) \
                    ORDER BY place DESC LIMIT 1
                    """)
                let since = try last.map { Timestamp(milliseconds: try $0.int("at_ms")) } ?? entry.receivedAt
                return PublicCandidate(
                    number: entry.number, contest: entry.application.contest,
                    nomination: entry.application.nomination, name: try name(of: entry.id, transaction),
                    stage: entry.life.stage, since: BishkekTime(since).date,
                    entries: try papers(of: entry.id, transaction).compactMap(\.entry).sorted())
            }
        }
    }

    private func name(of id: CandidacyId, _ transaction: borrowing Transaction) throws -> String? {
        register.requirements.identity(in: try register.answers(about: id, transaction))?.name.full
    }

    /// The next deadline; `nil` once it is decided, and where the calendar has no last day of registration.
    private func due(
        of entry: CandidateEntry, at now: Timestamp, _ transaction: borrowing Transaction
    ) throws -> Timestamp? {
        guard entry.life.stage.isJudged else { return nil }
        let answers = try register.findings(of: entry, at: now, transaction).compactMap { finding in
            if case .waiting(let deadline) = finding.outcome { deadline } else { nil }
        }
        // Midnight at the end of that day in Kyrgyzstan, which is 6 hours earlier in UTC.
        let registration = register.definition.calendar.registration.map {
            $0.adding(days: 1).start.adding(seconds: -6 * 3600)
        }
        return (answers + [registration].compactMap(\.self)).min()
    }

    private static func warning(of due: Timestamp, at now: Timestamp) -> DueWarning? {
        if now >= due { return .late }
        return now.adding(seconds: warnSeconds) >= due ? .soon : nil
    }
}
