import ElectionModel
import VoterSnapshot

extension Desk {
    /// Decides what a command leads to. Changes nothing.
    package func decide(_ command: DeskCommand) -> DeskDecision {
        if closedAt != nil { return mistake(.closed) }
        // Its signatures count nowhere any more: whatever it began now would be lost to the count. Whoever was issued
        // ballots before still gets them.
        if isRevoked, !isEnding(command) { return mistake(.terminalRevoked) }
        if case .open(let opening, let codeFits) = command { return open(opening, codeFits: codeFits) }
        guard opening != nil else { return mistake(.notOpen) }
        switch command {
        case .open: return mistake(.alreadyOpen)
        case .begin(let id, let lookUp): return begin(id, lookUp)
        case .beginWithFinger(let id):
            guard isFree else { return mistake(.deskBusy) }
            return step(Visit(id: id, stage: .fingerOnly), .fingerWanted(visit: id, listNumber: nil))
        case .finger(let id, let evidence, let marks):
            return withVisit(id) { finger($0, evidence, marks: marks) }
        case .confirm(let id, let listNumber, let mark, _):
            return withVisit(id) { confirm($0, listNumber, mark: mark) }
        case .fallback(let id, let reason, let members):
            return withVisit(id) { fallback($0, reason, members) }
        case .rejectPhoto(let id, let members): return withVisit(id) { rejectPhoto($0, members) }
        case .issue(let id): return withVisit(id) { issue($0) }
        case .handedOver(let id): return withVisit(id) { handedOver($0) }
        case .settle(let listNumber, let handedOver, let members):
            return settle(listNumber, handedOver: handedOver, members)
        case .spoil(let listNumber, let members):
            guard issues[listNumber] != nil else { return mistake(.nothingIssued) }
            return record(
                .spoiled(listNumber: listNumber, by: members), visit(except: listNumber),
                .spoiled(listNumber: listNumber))
        case .cancel(let id):
            return withVisit(id) { visit in
                if case .issued(let listNumber) = visit.stage { return step(nil, .interrupted(listNumber: listNumber)) }
                return step(nil, .cancelled)
            }
        case .correct(let correction): return correct(correction)
        case .close(let papers, let members): return close(papers, members)
        }
    }

    private func open(_ opening: StationEvent.Opening, codeFits: Bool) -> DeskDecision {
        guard self.opening == nil, size == 0 else { return mistake(.alreadyOpen) }
        guard codeFits else { return mistake(.otherVersion) }
        return record(.opened(opening), nil, .opened(voters: opening.voters))
    }

    /// Whether a command only ends what was begun: it issues nothing that was not issued before.
    private func isEnding(_ command: DeskCommand) -> Bool {
        switch command {
        case .handedOver, .settle, .cancel: true
        case .issue(let id): if let visit, visit.id == id, case .issued = visit.stage { true } else { false }
        default: false
        }
    }

    /// A desk with an issued, not yet handed-over ballot is not free: the next voter must wait.
    private var isFree: Bool {
        guard let visit else { return true }
        if case .issued = visit.stage { return false }
        return true
    }

    private func begin(_ id: String, _ lookUp: DeskCommand.LookUp) -> DeskDecision {
        guard isFree else { return mistake(.deskBusy) }
        switch lookUp {
        case .notListed: return step(nil, .refused(.notOnList))
        case .removed(let listNumber):
            return issuedBefore(listNumber) ?? step(nil, .refused(.removed(listNumber: listNumber)))
        case .transferred(let listNumber, let station):
            return issuedBefore(listNumber) ?? step(nil, .refused(.transferred(listNumber: listNumber, to: station)))
        case .found(let listNumber, let mark):
            return barrier(listNumber, mark: mark)
                ?? step(
                    Visit(id: id, stage: .document(listNumber: listNumber)),
                    .fingerWanted(visit: id, listNumber: listNumber))
        }
    }

    /// The answer to a voter who was issued ballots: whatever the list says now, that stands.
    private func issuedBefore(_ listNumber: Int) -> DeskDecision? {
        guard let fact = issues[listNumber] else { return nil }
        guard fact.handedOver else { return step(nil, .interrupted(listNumber: listNumber)) }
        return record(
            .secondAttempt(listNumber: listNumber), nil,
            .refused(.alreadyIssued(listNumber: listNumber, at: fact.time)))
    }

    /// The refusal of a voter who is on the list but gets no ballot, if there is a reason.
    func barrier(_ listNumber: Int, mark: VoterMark?) -> DeskDecision? {
        if let answer = issuedBefore(listNumber) { return answer }
        return switch mark {
        case nil: nil
        case .votedAtHome: step(nil, .refused(.votedAtHome(listNumber: listNumber)))
        case .votedRemotely: step(nil, .refused(.votedRemotely(listNumber: listNumber)))
        case .votesElsewhere: step(nil, .refused(.votesElsewhere(listNumber: listNumber)))
        }
    }

    func confirmed(_ visit: Visit, _ listNumber: Int, _ basis: IdentificationBasis) -> DeskDecision {
        var next = visit
        next.stage = .confirmed(listNumber: listNumber, basis: basis)
        return step(next, .confirmed(visit: visit.id, listNumber: listNumber, basis: basis))
    }

    private func confirm(_ visit: Visit, _ listNumber: Int, mark: VoterMark?) -> DeskDecision {
        guard case .proposed = visit.stage, visit.listNumbers.contains(listNumber) else {
            return mistake(.notProposed)
        }
        return barrier(listNumber, mark: mark) ?? confirmed(visit, listNumber, .fingerAndMember)
    }

    private func fallback(_ visit: Visit, _ reason: FallbackReason, _ members: TwoMembers) -> DeskDecision {
        guard case .document(let listNumber) = visit.stage else { return mistake(.notConfirmed) }
        guard reason == .noFinger || isFallbackOpen(visit, listNumber) else { return mistake(.fingersFirst) }
        var next = visit
        next.stage = .confirmed(listNumber: listNumber, basis: .twoMembers)
        return record(
            .fallback(visit: visit.id, listNumber: listNumber, reason: reason, by: members), next,
            .confirmed(visit: visit.id, listNumber: listNumber, basis: .twoMembers))
    }

    private func rejectPhoto(_ visit: Visit, _ members: TwoMembers) -> DeskDecision {
        switch visit.stage {
        case .document(let listNumber), .confirmed(let listNumber, _):
            return record(
                .photoRejected(listNumber: listNumber, by: members), nil,
                .refused(.photoRejected(listNumber: listNumber)))
        default: return mistake(.notConfirmed)
        }
    }

    private func issue(_ visit: Visit) -> DeskDecision {
        switch visit.stage {
        case .issued(let listNumber):
            // The answer was lost on its way: say it again, record nothing.
            return step(
                visit,
                .issued(visit: visit.id, listNumber: listNumber, contests: issues[listNumber]?.contests ?? []))
        case .confirmed(let listNumber, let basis):
            if let barrier = barrier(listNumber, mark: nil) { return barrier }
            let contests = definition.contests(at: station).map(\.id)
            var next = visit
            next.stage = .issued(listNumber: listNumber)
            return record(
                .issued(
                    StationEvent.Issue(
                        visit: visit.id, listNumber: listNumber, basis: basis, contests: contests,
                        marksAsOf: StationEvent.MarksAsOf(
                            snapshot: opening?.snapshotNumber ?? 0, delta: delta))), next,
                .issued(visit: visit.id, listNumber: listNumber, contests: contests))
        default: return mistake(.notConfirmed)
        }
    }

    private func handedOver(_ visit: Visit) -> DeskDecision {
        guard case .issued(let listNumber) = visit.stage else { return mistake(.nothingIssued) }
        return record(
            .handedOver(visit: visit.id, listNumber: listNumber), nil, .finished(listNumber: listNumber))
    }

    private func settle(_ listNumber: Int, handedOver: Bool, _ members: TwoMembers) -> DeskDecision {
        guard let fact = issues[listNumber], !fact.handedOver else { return mistake(.nothingIssued) }
        let others = visit(except: listNumber)
        return handedOver
            ? record(.handedOver(visit: fact.visit, listNumber: listNumber), others, .finished(listNumber: listNumber))
            : record(.spoiled(listNumber: listNumber, by: members), others, .spoiled(listNumber: listNumber))
    }

    /// The person at the desk, unless the decision just made is about the ballots in their hands.
    private func visit(except listNumber: Int) -> Visit? {
        if case .issued(listNumber)? = visit?.stage { return nil }
        return visit
    }

    /// Corrections come in their order, each once. Whoever is being identified begins again on the corrected list.
    private func correct(_ correction: StationEvent.Correction) -> DeskDecision {
        guard correction.number == delta + 1 else { return mistake(.otherCorrection) }
        return record(
            .corrected(correction), visit.flatMap { if case .issued = $0.stage { $0 } else { nil } },
            .corrected(number: correction.number, voters: correction.voters))
    }

    private func close(_ papers: [CountedPaper], _ members: TwoMembers) -> DeskDecision {
        guard unsettled.isEmpty else { return mistake(.unsettled) }
        let found = closingFaults(papers)
        guard found.isEmpty else { return step(visit, .faults(found)) }
        return record(.closed(papers: papers, by: members), nil, .closed)
    }

    private func withVisit(_ id: String, _ body: (Visit) -> DeskDecision) -> DeskDecision {
        guard let visit, visit.id == id else { return mistake(.otherVisit) }
        return body(visit)
    }

    func step(_ visit: Visit?, _ reply: DeskReply) -> DeskDecision {
        DeskDecision(event: nil, visit: visit, reply: reply)
    }

    func record(_ event: StationEvent, _ visit: Visit?, _ reply: DeskReply) -> DeskDecision {
        DeskDecision(event: event, visit: visit, reply: reply)
    }

    func mistake(_ mistake: DeskMistake) -> DeskDecision { step(visit, .mistake(mistake)) }
}
