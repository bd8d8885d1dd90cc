import ElectionModel

/// The life of one candidacy, from its application to the ballot or out of it. A pure state machine: every event that
/// it accepts is kept with its time and evidence elsewhere, and the same events in the same order give the same stage.
///
/// What a register answered is decided by no clerk: a requirement that does not hold is cured by a new answer, or by
/// an appeal. Only what the registers left open is settled by people, always two.
package struct CandidacyLife: Hashable, Sendable {
    package let id: CandidacyId
    package private(set) var stage: CandidacyStage = .checking
    /// Settlements by people, for requirements that are open.
    package private(set) var settled: [RequirementId: Bool] = [:]
    /// Who took this candidacy's place.
    package private(set) var successor: CandidacyId?
    private var summary: FindingsSummary?
    private var checkedOn: CivilDate?

    /// Begins with an application that was received.
    package init(id: CandidacyId) { self.id = id }

    /// The requirements that do not hold: the reasons of a refusal, in the order of the law's data.
    package var reasons: [RequirementId] {
        (summary?.failed ?? []) + (summary?.open ?? []).filter { settled[$0] == false }
    }

    /// The requirements that wait for people.
    package var unsettled: [RequirementId] { (summary?.open ?? []).filter { settled[$0] == nil } }

    /// Lets an event happen.
    ///
    /// - Throws: ``CandidacyRefusal``; the candidacy is then unchanged.
    package mutating func apply(_ event: CandidacyEvent) throws(CandidacyRefusal) {
        switch event {
        case .checked(let summary, let day): try check(summary, on: day)
        case .settled(let requirement, let holds, _): try settle(requirement, holds: holds)
        case .registered(_, let day):
            try mayDecide(on: day)
            guard reasons.isEmpty else { throw .doesNotComply(reasons) }
            stage = .registered
        case .refused(_, let day):
            try mayDecide(on: day)
            guard !reasons.isEmpty else { throw .complies }
            stage = .refused
        case .appealed: try appeal()
        case .appealEnded(let verdict): try endAppeal(verdict)
        case .withdrawn: try withdraw()
        case .replaced(let successor): try replace(by: successor)
        }
    }

    private mutating func check(_ summary: FindingsSummary, on day: CivilDate) throws(CandidacyRefusal) {
        guard stage.isJudged else { throw .notNow(stage) }
        self.summary = summary
        checkedOn = day
        // What a register answers now is no longer a matter of opinion.
        settled = settled.filter { summary.open.contains($0.key) }
        stage = next(after: summary)
    }

    private mutating func settle(_ requirement: RequirementId, holds: Bool) throws(CandidacyRefusal) {
        guard stage == .open || stage == .decidable else { throw .notNow(stage) }
        guard let summary, summary.open.contains(requirement) else { throw .notOpen(requirement) }
        settled[requirement] = holds
        stage = next(after: summary)
    }

    private func next(after summary: FindingsSummary) -> CandidacyStage {
        if !summary.waiting.isEmpty { .checking } else if unsettled.isEmpty { .decidable } else { .open }
    }

    private func mayDecide(on day: CivilDate) throws(CandidacyRefusal) {
        guard stage == .decidable else { throw .notNow(stage) }
        guard checkedOn == day else { throw .checkAgain }
    }

    private mutating func appeal() throws(CandidacyRefusal) {
        switch stage {
        case .registered: stage = .registrationAppealed
        case .refused: stage = .refusalAppealed
        default: throw .notNow(stage)
        }
    }

    private mutating func endAppeal(_ verdict: AppealVerdict) throws(CandidacyRefusal) {
        switch (stage, verdict) {
        case (.registrationAppealed, .upheld), (.refusalAppealed, .overturned): stage = .registered
        case (.refusalAppealed, .upheld): stage = .refused
        case (.registrationAppealed, .overturned): stage = .excluded
        default: throw .notNow(stage)
        }
    }

    private mutating func withdraw() throws(CandidacyRefusal) {
        guard ![.withdrawn, .replaced, .excluded, .refused].contains(stage) else { throw .notNow(stage) }
        stage = .withdrawn
    }

    private mutating func replace(by successor: CandidacyId) throws(CandidacyRefusal) {
        guard [.withdrawn, .excluded, .refused].contains(stage) else { throw .notNow(stage) }
        guard successor != id else { throw .itself }
        self.successor = successor
        stage = .replaced
    }
}
