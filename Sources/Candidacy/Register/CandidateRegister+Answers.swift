import ElectionModel
import Persistence
import Trust
import Wording

extension CandidateRegister {
    /// Notes that a source is asked about a candidacy; the time of the first question stays.
    ///
    /// - Throws: `StoreError`.
    package func note(question source: SourceId, about id: CandidacyId) async throws {
        let now = clock.now()
        _ = try await store.write { transaction in
            try transaction.run(
                """
                INSERT INTO candidacy_question (candidacy, source, first_ms) \
                VALUES (\(id.rawValue), \(source.rawValue), \(now.milliseconds)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Takes answers. One that is there already, by its evidence, is taken once.
    ///
    /// - Throws: `StoreError`.
    package func take(_ answers: [(candidacy: CandidacyId, answer: SourceAnswer)]) async throws {
        let rows = answers.map { entry -> (String, String, [UInt8]) in
            let (id, evidence) = (entry.candidacy.rawValue, entry.answer.evidence.rawValue)
            let sealed = cipher.seal(
                entry.answer.canonicalBytes, table: CandidateSchema.answer, row: "\(id)/\(evidence)")
            return (id, evidence, sealed)
        }
        try await store.write { transaction in
            for (id, evidence, sealed) in rows {
                try transaction.run(
                    """
                    INSERT INTO candidacy_answer (candidacy, evidence, sealed) VALUES (\(id), \(evidence), \(sealed)) \
                    ON CONFLICT DO NOTHING
                    """)
            }
        }
    }

    /// Everything that was answered about a candidacy, in no order.
    ///
    /// - Throws: ``CandidateRegisterError/damaged(_:)``; `StoreError`.
    package func answers(about id: CandidacyId) async throws -> [SourceAnswer] {
        try await store.read { try answers(about: id, $0) }
    }

    /// The questions that have to be put about a candidacy now: to services whose newest answer is missing, no longer
    /// fresh, a refusal, or without sound evidence.
    ///
    /// - Throws: ``CandidateRegisterError``; `StoreError`.
    package func openQuestions(about entry: CandidateEntry) async throws -> [FactQuestion] {
        let now = clock.now()
        let contest = entry.application.contest
        let checks = Dictionary(
            grouping: requirements.requirements(of: contest).compactMap(\.check), by: \.source)
        let answers = try await answers(about: entry.id)
        let newest = Dictionary(answers.map { ($0.source, $0) }) { $0.obtainedAt < $1.obtainedAt ? $1 : $0 }
        return requirements.sources(of: contest).sorted().compactMap { source in
            let answer = newest[source]
            if let answer, answer.evidenceHolds, case .facts = answer.content,
                !checks[source, default: []].contains(where: { $0.isStale(answer, now: now) })
            {
                return nil
            }
            return FactQuestion(
                source: source, candidacy: entry.id, election: definition.election, pin: entry.application.pin,
                period: requirements.period(
                    of: source, for: contest, calendar: definition.calendar, today: BishkekTime(now).date),
                known: answer?.evidence)
        }
    }

    /// Judges a candidacy by what was answered until now, and records what came of it.
    ///
    /// A candidacy that is decided is judged for whoever asks, and nothing is recorded.
    /// - Returns: a finding for each requirement, in the set's order, and where the candidacy stands.
    /// - Throws: ``CandidateRegisterError``; `StoreError`.
    package func judge(_ id: CandidacyId) async throws -> (findings: [RequirementFinding], life: CandidacyLife) {
        let now = clock.now()
        return try await store.write { try judge(try entry(id, $0), at: now, in: $0) }
    }

    func judge(
        _ entry: CandidateEntry, at now: Timestamp, in transaction: borrowing Transaction
    ) throws -> (findings: [RequirementFinding], life: CandidacyLife) {
        let findings = try findings(of: entry, at: now, transaction)
        guard entry.life.stage.isJudged else { return (findings, entry.life) }
        let life = try record(
            .checked(FindingsSummary(findings), on: BishkekTime(now).date), for: entry.id, at: now, in: transaction)
        return (findings, life)
    }

    /// What comes of the requirements by what was answered until now; nothing is recorded.
    func findings(
        of entry: CandidateEntry, at now: Timestamp, _ transaction: borrowing Transaction
    ) throws -> [RequirementFinding] {
        let asked = try transaction.rows(
            "SELECT source, first_ms FROM candidacy_question WHERE candidacy = \(entry.id.rawValue)")
        var times: [SourceId: Timestamp] = [:]
        for row in asked {
            guard let source = SourceId(rawValue: try row.text("source")) else {
                throw CandidateRegisterError.damaged("candidacy_question")
            }
            times[source] = Timestamp(milliseconds: try row.int("first_ms"))
        }
        return requirements.findings(
            for: entry.application.contest, answers: try answers(about: entry.id, transaction), asked: times,
            calendar: definition.calendar, now: now)
    }

    func answers(about id: CandidacyId, _ transaction: borrowing Transaction) throws -> [SourceAnswer] {
        try transaction.rows("SELECT evidence, sealed FROM candidacy_answer WHERE candidacy = \(id.rawValue)").map {
            try opened(
                try $0.bytes("sealed"), table: CandidateSchema.answer, row: "\(id)/\(try $0.text("evidence"))")
        }
    }
}
