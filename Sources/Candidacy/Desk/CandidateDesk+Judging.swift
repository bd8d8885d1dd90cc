import ElectionModel
import Persistence
import Trust

extension CandidateDesk {
    /// Judges a candidacy anew. Once no body is waited for any more, conclusions and the summary are issued, and again
    /// whenever the findings change.
    ///
    /// - Returns: where it stands.
    /// - Throws: ``DeskRefusal/noForm(_:_:)``, ``CandidateRegisterError``; `StoreError`.
    @discardableResult
    package func judge(_ id: CandidacyId) async throws -> CandidacyLife {
        let now = register.clock.now()
        return try await register.store.write { transaction in
            try judge(try register.entry(id, transaction), at: now, in: transaction).life
        }
    }

    func judge(
        _ entry: CandidateEntry, at now: Timestamp, in transaction: borrowing Transaction
    ) throws -> (findings: [RequirementFinding], life: CandidacyLife) {
        let (findings, life) = try register.judge(entry, at: now, in: transaction)
        guard life.stage.isJudged, life.stage != .checking else { return (findings, life) }
        let answers = try register.answers(about: entry.id, transaction)
        var issued = false
        for draft in conclusions(findings, answers) {
            let isNew = try issue(draft, for: entry, at: now, in: transaction)
            issued = issued || isNew
        }
        if issued { try note(.concluded, about: entry.id, by: nil, at: now, in: transaction) }
        return (findings, life)
    }

    /// A conclusion for each body, in the order of the law's data, and the summary of all.
    private func conclusions(_ findings: [RequirementFinding], _ answers: [SourceAnswer]) -> [Draft] {
        let newest = Dictionary(answers.map { ($0.source, $0) }) { $0.obtainedAt < $1.obtainedAt ? $1 : $0 }
        // What no service knows has no conclusion; it stands in the summary.
        let sources = Dictionary(
            register.requirements.requirements.compactMap { one in one.source.map { (one.id, $0) } }
        ) { first, _ in first }
        var drafts: [Draft] = []
        for finding in findings {
            guard let source = sources[finding.requirement], !drafts.contains(where: { $0.source == source }) else {
                continue
            }
            let own = findings.filter { sources[$0.requirement] == source }
            var facts: [FactName: FactValue] = [:]
            // What an unsound container brought is no fact.
            if let answer = newest[source], answer.evidenceHolds, case .facts(let stated) = answer.content {
                facts = stated
            }
            drafts.append(Draft(.conclusion, of: source, facts: facts, findings: own, verdict: PaperVerdict(own)))
        }
        return drafts + [Draft(.summary, findings: findings, verdict: PaperVerdict(findings))]
    }
}
