package import ElectionModel
import Wording

extension RequirementSet {
    /// Judges a candidate by what the bodies answered: a pure function, the same for everybody, and for everybody who
    /// computes it again.
    ///
    /// The newest answer of a requirement's source counts. One that is no longer fresh on the day of the judgement is
    /// as none, and the time to answer begins anew when it ceased to be fresh. Facts that two sources state differently
    /// are nobody's to choose from by machine.
    ///
    /// - Parameters:
    ///   - contest: the contest in which the candidate wants to stand.
    ///   - answers: everything that arrived for this candidate, in any order.
    ///   - asked: when each source was first asked; a source that was not is waited for from now on.
    ///   - calendar: the election's calendar.
    ///   - now: the time of the judgement.
    /// - Returns: one finding for each requirement of the contest, in the set's order.
    package func findings(
        for contest: ContestId, answers: [SourceAnswer], asked: [SourceId: Timestamp], calendar: ElectionCalendar,
        now: Timestamp
    ) -> [RequirementFinding] {
        let newest = Dictionary(answers.map { ($0.source, $0) }) { $0.obtainedAt < $1.obtainedAt ? $1 : $0 }
        let disputed = Self.disputedFacts(Array(newest.values))
        return requirements(of: contest).map { requirement in
            guard let check = requirement.check else {
                return RequirementFinding(
                    requirement: requirement.id, outcome: .personMustLook(.document), evidence: [])
            }
            let answer = newest[check.source]
            let outcome = check.outcome(
                answer: answer, disputed: disputed, asked: asked[check.source] ?? now,
                on: requirement.day.date(in: calendar, today: BishkekTime(now).date), now: now)
            return RequirementFinding(
                requirement: requirement.id, outcome: outcome, evidence: answer.map { [$0.evidence] } ?? [])
        }
    }

    /// The facts that two answers state differently.
    private static func disputedFacts(_ answers: [SourceAnswer]) -> Set<FactName> {
        var stated: [FactName: FactValue] = [:]
        var disputed: Set<FactName> = []
        for case .facts(let facts) in answers.map(\.content) {
            for (name, value) in facts where stated.updateValue(value, forKey: name).map({ $0 != value }) == true {
                disputed.insert(name)
            }
        }
        return disputed
    }
}

extension ServiceCheck {
    fileprivate func outcome(
        answer: SourceAnswer?, disputed: Set<FactName>, asked: Timestamp, on day: CivilDate?, now: Timestamp
    ) -> RequirementOutcome {
        guard let answer else { return silence(since: asked, now: now) }
        if let freshDays, isStale(answer, now: now) {
            return silence(since: answer.obtainedAt.adding(seconds: freshDays * 86_400), now: now)
        }
        guard answer.evidenceHolds else { return .personMustLook(.evidence) }
        switch answer.content {
        case .refused(let code): return .personMustLook(.refused(code: code))
        case .facts(let facts):
            if let fact = condition.facts.first(where: disputed.contains) {
                return .personMustLook(.sourcesDisagree(fact))
            }
            guard let day else { return .personMustLook(.noDay) }
            let outcome = condition.outcome(of: facts, on: day)
            guard let otherwise, case .doesNotComply = outcome else { return outcome }
            return .doesNotComply(.stated(otherwise))
        }
    }

    private func silence(since asked: Timestamp, now: Timestamp) -> RequirementOutcome {
        let deadline = asked.adding(seconds: answerWithinHours * 3600)
        return now < deadline ? .waiting(until: deadline) : .noAnswer
    }
}
