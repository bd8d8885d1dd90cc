import Console
import ElectionModel
import StationDesk
import VoterSnapshot
import Wording

/// Leads a clerk from the first reply about a voter to the last.
struct IdentifyDialogue: Sendable {
    let talk: DeskTalk
    let members: MembersOption
    let seconds: Int
    /// Whether the combined device prints a receipt of who is identified.
    let printsReceipt: Bool

    /// - Returns: the reply that ends the visit; it was shown.
    /// - Throws: `Complaint` or `DeskLinkError`.
    func run(first: CanonicalValue) async throws -> CanonicalValue {
        var reply = first
        // The visit and how far it is: a reply that only says that something did not fit keeps both.
        var visit = ""
        var state = ""
        var hasReceipt = false
        while true {
            let kind = (try? reply.string("reply")) ?? ""
            if let named = try? reply.string("visit") { visit = named }
            switch kind {
            case "not-matched" where state == "proposed": break
            case "finger-wanted", "not-matched", "proposed", "confirmed", "issued": state = kind
            case "mistake" where Self.isEnd(reply): return reply
            case "no-finger", "mistake", "unknown-member", "storage", "bad-request":
                guard !visit.isEmpty else { return reply }
            default: return reply
            }
            if printsReceipt, state == "confirmed", !hasReceipt {
                hasReceipt = true
                // Without a receipt the vote goes on: the list is signed all the same.
                _ = try await talk.tell(["do": "receipt", "visit": .string(visit)])
            }
            reply =
                switch state {
                case "confirmed": try await atConfirmed(visit)
                case "issued": try await atIssued(visit)
                case "proposed": try await atProposed(visit)
                default: try await atFinger(visit, first: kind == "finger-wanted")
                }
        }
    }

    /// Whether the desk has gone on without this dialogue: somebody else began another voter, or closed.
    private static func isEnd(_ reply: CanonicalValue) -> Bool {
        ["other-visit", "closed", "not-open"].contains((try? reply.string("mistake")) ?? "")
    }

    private func atFinger(_ visit: String, first: Bool) async throws -> CanonicalValue {
        if first { return try await scan(visit) }
        let answer = try TerminalInput.answer(IdentifyWords.afterFinger)
        if answer.isEmpty { return try await scan(visit) }
        switch DeskWord(typed: answer) {
        case .members: return try await fallback(visit)
        case .cancel: return try await cancel(visit)
        default: return try await atFinger(visit, first: false)
        }
    }

    private func atProposed(_ visit: String) async throws -> CanonicalValue {
        let answer = try TerminalInput.answer(IdentifyWords.afterProposal)
        if answer.isEmpty { return try await scan(visit) }
        if DeskWord(typed: answer) == .cancel { return try await cancel(visit) }
        guard let number = Int(answer), (1...SnapshotLimits.number).contains(number) else {
            return try await atProposed(visit)
        }
        return try await talk.tell(
            try members.signed(["do": "confirm", "visit": .string(visit), "listNumber": .int(number)], by: 1))
    }

    private func atConfirmed(_ visit: String) async throws -> CanonicalValue {
        switch DeskWord(typed: try TerminalInput.answer(IdentifyWords.afterIdentification)) {
        case .issue: return try await talk.tell(["do": "issue", "visit": .string(visit)])
        case .reject:
            return try await talk.tell(try members.signed(["do": "reject-photo", "visit": .string(visit)]))
        case .cancel: return try await cancel(visit)
        default: return try await atConfirmed(visit)
        }
    }

    private func atIssued(_ visit: String) async throws -> CanonicalValue {
        guard DeskWord(typed: try TerminalInput.answer(IdentifyWords.afterIssue)) == .done else {
            return try await atIssued(visit)
        }
        return try await talk.tell(["do": "handed-over", "visit": .string(visit)])
    }

    private func scan(_ visit: String) async throws -> CanonicalValue {
        try await talk.tell(["do": "scan", "visit": .string(visit), "seconds": .int(seconds)])
    }

    private func cancel(_ visit: String) async throws -> CanonicalValue {
        try await talk.tell(["do": "cancel", "visit": .string(visit)])
    }

    private func fallback(_ visit: String) async throws -> CanonicalValue {
        let reasons = FallbackReason.allCases
        for (place, reason) in reasons.enumerated() { Screen.standard.note("  \(place + 1)  \(reason.text)") }
        guard let choice = Int(try TerminalInput.answer(IdentifyWords.whichReason(most: reasons.count))),
            (1...reasons.count).contains(choice)
        else { return try await fallback(visit) }
        return try await talk.tell(
            try members.signed([
                "do": "fallback", "visit": .string(visit), "reason": .string(reasons[choice - 1].rawValue),
            ]))
    }
}
