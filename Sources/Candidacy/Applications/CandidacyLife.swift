package import ElectionModel

/// The life of one candidacy, from its application to the ballot or out of it. A pure state machine: every event that
/// it accepts is kept with its time and evidence elsewhere, and the same events in the same order give the same stage.
///
/// What a register answered is decided by no clerk: a requirement that does not hold is cured by a new answer, or by
/// an appeal. Only what the registers left open is settled by people, always two.
package struct CandidacyLife: Hashable, Sendable {
    package let id: CandidacyId
    package private(set) var stage: CandidacyStage = .checking
    /// Settlements by people, for requirements that are open.
    package private(set) var settled: [RequirementId: Settlement] = [:]
    /// Who took this candidacy's place.
    package private(set) var successor: CandidacyId?
    private var summary: FindingsSummary?
    private var checkedOn: CivilDate?

    /// Begins with an application that was received.
    package init(id: CandidacyId) { self.id = id }

    /// The requirements that do not hold: the reasons of a refusal, in the order of the law's data.
    package var reasons: [RequirementId] {
        (summary?.failed ?? []) + (summary?.open ?? []).filter { settled[$0]?.holds == false }
    }

    /// The requirements that wait for people.
    package var unsettled: [RequirementId] { (summary?.open ?? []).filter { settled[$0] == nil } }

    /// Lets an event happen.
    ///
    /// - Throws: ``CandidacyRefusal``; the candidacy is then unchanged.
    package mutating func apply(_ event: CandidacyEvent) throws(CandidacyRefusal) {
        switch event {
        case .checked(let summary, let day): try check(summary, on: day)
        case .settled(let requirement, let holds, let document, _):
            try maySettle(requirement)
            settled[requirement] = Settlement(holds: holds, document: document)
            if let summary { stage = next(after: summary) }
        case .registered(_, let day):
            try mayRegister(on: day)
            stage = .registered
        case .refused(_, let day):
            try mayRefuse(on: day)
            stage = .refused
        case .appealed: stage = try afterAppeal()
        case .appealEnded(let verdict): stage = try after(verdict)
        case .withdrawn:
            try mayWithdraw()
            stage = .withdrawn
        case .replaced(let successor):
            try mayReplace(by: successor)
            self.successor = successor
            stage = .replaced
        }
    }

    /// Whether a deed can happen now.
    ///
    /// - Parameters:
    ///   - deed: what members want to do.
    ///   - day: today.
    /// - Throws: ``CandidacyRefusal``, as the deed's event would.
    package func check(_ deed: CandidacyDeed, on day: CivilDate) throws(CandidacyRefusal) {
        switch deed {
        case .settle(let requirement, _, _): try maySettle(requirement)
        case .register: try mayRegister(on: day)
        case .refuse: try mayRefuse(on: day)
        case .appeal: _ = try afterAppeal()
        case .endAppeal(let verdict): _ = try after(verdict)
        case .withdraw: try mayWithdraw()
        case .replace(let successor): try mayReplace(by: successor)
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

    private func maySettle(_ requirement: RequirementId) throws(CandidacyRefusal) {
        guard stage == .open || stage == .decidable else { throw .notNow(stage) }
        guard summary?.open.contains(requirement) == true else { throw .notOpen(requirement) }
    }

    private func next(after summary: FindingsSummary) -> CandidacyStage {
        if !summary.waiting.isEmpty { .checking } else if unsettled.isEmpty { .decidable } else { .open }
    }

    private func mayDecide(on day: CivilDate) throws(CandidacyRefusal) {
        guard stage == .decidable else { throw .notNow(stage) }
        guard checkedOn == day else { throw .checkAgain }
    }

    private func mayRegister(on day: CivilDate) throws(CandidacyRefusal) {
        try mayDecide(on: day)
        guard reasons.isEmpty else { throw .doesNotComply(reasons) }
    }

    private func mayRefuse(on day: CivilDate) throws(CandidacyRefusal) {
        try mayDecide(on: day)
        guard !reasons.isEmpty else { throw .complies }
    }

    private func afterAppeal() throws(CandidacyRefusal) -> CandidacyStage {
        switch stage {
        case .registered: .registrationAppealed
        case .refused: .refusalAppealed
        default: throw .notNow(stage)
        }
    }

    private func after(_ verdict: AppealVerdict) throws(CandidacyRefusal) -> CandidacyStage {
        switch (stage, verdict) {
        case (.registrationAppealed, .upheld), (.refusalAppealed, .overturned): .registered
        case (.refusalAppealed, .upheld): .refused
        case (.registrationAppealed, .overturned): .excluded
        default: throw .notNow(stage)
        }
    }

    private func mayWithdraw() throws(CandidacyRefusal) {
        guard ![.withdrawn, .replaced, .excluded, .refused].contains(stage) else { throw .notNow(stage) }
    }

    private func mayReplace(by successor: CandidacyId) throws(CandidacyRefusal) {
        guard [.withdrawn, .excluded, .refused].contains(stage) else { throw .notNow(stage) }
        guard successor != id else { throw .itself }
    }
}
