import ElectionModel
import Persistence
import Sodium
import Trust
import Wording

extension CandidateDesk {
    /// Does something with a candidacy, or proposes it where two have to agree.
    ///
    /// The requirements are judged anew first, so that a decision is of the day on which it is taken. A proposal that
    /// somebody made by other findings than those of now falls, and this one takes its place.
    /// - Parameters:
    ///   - deed: what is to be done.
    ///   - id: with which candidacy.
    ///   - clerk: who does it.
    ///   - dryRun: everything is checked, and nothing kept.
    /// - Returns: ``DeedStanding/proposed`` for the first member, ``DeedStanding/done(_:)`` for the second.
    /// - Throws: ``DeskRefusal``, ``CandidacyRefusal``, ``CandidateRegisterError``; `StoreError`. Nothing is changed then.
    package func act(
        _ deed: CandidacyDeed, on id: CandidacyId, by clerk: Clerk, dryRun: Bool = false
    ) async throws -> DeedStanding {
        let now = register.clock.now()
        let today = BishkekTime(now).date
        try allow(clerk, deed.needsOne ? .prepare : .decide, at: now)
        return try await write(dryRun: dryRun) { transaction in
            let entry = try register.entry(id, transaction)
            let (findings, life) = try judge(entry, at: now, in: transaction)
            try life.check(deed, on: today)
            if case .replace(let successor) = deed { try check(successor, inPlaceOf: entry, transaction) }
            var proposal = try proposal(for: id, transaction)
            let basis = Self.basis(findings, life)
            if let old = proposal, deed.needsOne || old.basis != basis {
                try drop(old, .lapsed, of: id, by: nil, at: now, in: transaction)
                proposal = nil
            }
            if let proposal, proposal.deed != deed { throw DeskRefusal.otherProposal(proposal.deed) }
            if let proposal, proposal.by == clerk.member { throw DeskRefusal.sameMember }
            let members = proposal.flatMap { TwoMembers($0.by, clerk.member) }
            guard let event = Self.event(deed, by: members, on: today) else {
                let proposal = OpenProposal(deed: deed, by: clerk.member, at: now, basis: basis)
                try keep(proposal, for: id, by: clerk, in: transaction)
                return .proposed
            }
            return .done(try carryOut(deed, event, findings, of: entry, by: clerk, at: now, in: transaction))
        }
    }

    /// Takes the open proposal back: the member who made it, or another who does not agree.
    ///
    /// - Parameters:
    ///   - id: of the candidacy.
    ///   - clerk: who does it.
    ///   - dryRun: everything is checked, and nothing kept.
    /// - Throws: ``DeskRefusal/noProposal``, ``CandidateRegisterError``; `StoreError`.
    package func takeBack(_ id: CandidacyId, by clerk: Clerk, dryRun: Bool = false) async throws {
        let now = register.clock.now()
        try allow(clerk, .decide, at: now)
        try await write(dryRun: dryRun) { transaction in
            guard let proposal = try proposal(for: register.entry(id, transaction).id, transaction) else {
                throw DeskRefusal.noProposal
            }
            try drop(proposal, .takenBack, of: id, by: clerk, at: now, in: transaction)
        }
    }

    /// What waits for a second member.
    func proposal(for id: CandidacyId, _ transaction: borrowing Transaction) throws -> OpenProposal? {
        try transaction.first("SELECT sealed FROM candidate_proposal WHERE candidacy = \(id.rawValue)").map { row in
            try register.opened(try row.bytes("sealed"), table: CandidateSchema.proposal, row: id.rawValue)
        }
    }

    private func keep(
        _ proposal: OpenProposal, for id: CandidacyId, by clerk: Clerk, in transaction: borrowing Transaction
    ) throws {
        let sealed = register.cipher.seal(
            proposal.canonicalBytes, table: CandidateSchema.proposal, row: id.rawValue)
        try transaction.run(
            "INSERT INTO candidate_proposal (candidacy, sealed) VALUES (\(id.rawValue), \(sealed))")
        try note(.proposed, proposal.deed, about: id, by: clerk, at: proposal.at, in: transaction)
    }

    private func drop(
        _ proposal: OpenProposal, _ word: DeskWord, of id: CandidacyId, by clerk: Clerk?, at now: Timestamp,
        in transaction: borrowing Transaction
    ) throws {
        try transaction.run("DELETE FROM candidate_proposal WHERE candidacy = \(id.rawValue)")
        try note(word, proposal.deed, about: id, by: clerk, at: now, in: transaction)
    }

    private func carryOut(
        _ deed: CandidacyDeed, _ event: CandidacyEvent, _ findings: [RequirementFinding], of entry: CandidateEntry,
        by clerk: Clerk, at now: Timestamp, in transaction: borrowing Transaction
    ) throws -> CandidacyLife {
        let before = entry.life
        let life = try register.record(event, for: entry.id, at: now, in: transaction)
        try transaction.run("DELETE FROM candidate_proposal WHERE candidacy = \(entry.id.rawValue)")
        if let verdict = Self.verdict(from: before.stage, to: life.stage) {
            // A refusal says why; for what is registered the summary does.
            let reasons = verdict == .refused ? findings.filter { life.reasons.contains($0.requirement) } : []
            try issue(
                Draft(.decision, findings: reasons, verdict: verdict), for: try register.entry(entry.id, transaction),
                at: now, in: transaction)
        }
        try note(.done, deed, about: entry.id, by: clerk, at: now, in: transaction)
        return life
    }

    /// Who takes a place stands for the same one.
    private func check(
        _ successor: CandidacyId, inPlaceOf entry: CandidateEntry, _ transaction: borrowing Transaction
    ) throws {
        let next = try register.entry(successor, transaction)
        guard next.application.contest == entry.application.contest, entry.application.nomination != .itself,
            next.application.nomination == entry.application.nomination,
            next.life.stage.isJudged || next.life.stage.isOnBallot
        else { throw DeskRefusal.otherPlace(successor) }
    }

    /// What a deed comes to; `nil` while it waits for a second member.
    private static func event(_ deed: CandidacyDeed, by members: TwoMembers?, on day: CivilDate) -> CandidacyEvent? {
        switch (deed, members) {
        case (.appeal, _): .appealed
        case (.withdraw, _): .withdrawn
        case (_, nil): nil
        case (.settle(let requirement, let holds, let document), let members?):
            .settled(requirement, holds: holds, document: document, by: members)
        case (.register, let members?): .registered(by: members, on: day)
        case (.refuse, let members?): .refused(by: members, on: day)
        case (.endAppeal(let verdict), _): .appealEnded(verdict)
        case (.replace(let successor), _): .replaced(by: successor)
        }
    }

    /// What a decision paper says about a change of the stage; `nil` where nothing was decided: the paper that there is
    /// holds, or the candidate was never registered.
    private static func verdict(from before: CandidacyStage, to after: CandidacyStage) -> PaperVerdict? {
        switch (before, after) {
        case (.registrationAppealed, .registered), (.refusalAppealed, .refused): nil
        case (_, .registered): .registered
        case (_, .refused): .refused
        case (_, .excluded): .excluded
        case (_, .withdrawn): before.isOnBallot ? .withdrawn : nil
        default: nil
        }
    }

    /// What a member saw when proposing, by its hash.
    private static func basis(_ findings: [RequirementFinding], _ life: CandidacyLife) -> String {
        let settled = life.settled.sorted { $0.key < $1.key }.map {
            CanonicalValue.string("\($0.key) \($0.value.holds)")
        }
        let seen: CanonicalValue = [
            "stage": .string(life.stage.rawValue), "settled": .array(settled),
            "findings": .array(
                findings.map { finding in
                    [
                        "requirement": finding.requirement.canonical, "outcome": .string(finding.outcome.english),
                        "evidence": .array(finding.evidence.map(\.canonical)),
                    ]
                }),
        ]
        return Hex.encode(SHA256.hash(seen.encoded()))
    }
}
