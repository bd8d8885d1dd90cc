import Console
import Devices
import ElectionModel
import Fingerprints
import StationDesk
import Wording

/// What a reply of the desk means to the person in front of it: a colour, a sign, words, and how the command ends.
struct DeskVerdict: Hashable, Sendable {
    let colour: Screen.Colour
    let words: VerdictWords
    let status: ExitStatus
    /// What to type next, where there is one thing to do.
    let advice: String?

    /// Never the colour alone: each has its own sign.
    var sign: VerdictWords {
        switch colour {
        case .green: .green
        case .red: .red
        default: .amber
        }
    }

    init(_ reply: CanonicalValue) {
        (words, status) = Self.meaning(of: reply)
        advice = Self.advice(after: words)
        colour =
            switch try? reply.string("colour") {
            case "green": .green
            case "red": .red
            default: .amber
            }
    }

    /// For a command that shows no replies: the words as a complaint that ends it in the same way.
    var complaint: Complaint {
        Complaint(FaultNature.allCases.first { ExitStatus($0) == status } ?? .failed, words)
    }

    private static func meaning(of reply: CanonicalValue) -> (VerdictWords, ExitStatus) {
        func int(_ name: String) -> Int { (try? reply.int(name)) ?? 0 }
        func text(_ name: String) -> String { (try? reply.string(name)) ?? "" }
        let number = int("listNumber")
        switch text("reply") {
        case "opened": return (.opened(voters: int("voters")), .ok)
        case "finger-wanted": return (.fingerWanted(fingers(of: reply)), .ok)
        case "proposed": return (.proposed, .ok)
        case "confirmed":
            return (.confirmed(number: number, basis: IdentificationBasis(rawValue: text("basis"))), .ok)
        case "issued": return (.issued(number: number, contests: (try? reply.array("contests").count) ?? 0), .ok)
        case "finished": return (.finished(number: number), .ok)
        case "spoiled": return (.spoiled(number: number), .ok)
        case "known": return (.known(number: int("number")), .ok)
        case "correction-refused":
            let nature = FaultNature(rawValue: text("nature")) ?? .unsound
            guard let why = try? reply.value("text", as: LocalizedText.self) else { return (.failed, .failure) }
            return (.correctionRefused(why), ExitStatus(nature))
        case "corrected": return (.corrected(number: int("number"), voters: int("voters")), .ok)
        case "cancelled": return (.cancelled, .ok)
        case "closed": return (.closed, .ok)
        case "not-matched":
            let next = DeskReply.NextStep(rawValue: text("next")) ?? .sameOrOtherFinger
            return (.notMatched(next, fingers(of: reply)), .checkFailed)
        case "no-document": return (.noDocument(DocumentFault(code: text("failure")) ?? .unsound), .checkFailed)
        case "no-receipt": return (.noReceipt(BoardFault(code: text("failure")) ?? .interrupted), .failure)
        case "receipt-printed": return (.receiptPrinted(copy: int("copy")), .ok)
        case "no-finger": return (.noFinger, .checkFailed)
        case "interrupted": return (.interrupted(number: number), .conflict)
        case "refused": return (DeskRefusal(reply).map(VerdictWords.refused) ?? .refusedOtherwise, .checkFailed)
        case "faults": return (.faults, .checkFailed)
        case "mistake": return (DeskMistake(rawValue: text("mistake")).map(VerdictWords.mistake) ?? .misfit, .conflict)
        case "unknown-member": return (.unknownMember, .permission)
        case "storage": return (.notRecorded(trouble(text("reason"))), .failure)
        case "bad-request": return (.badRequest, .usage)
        default: return (.failed, .failure)
        }
    }

    private static func fingers(of reply: CanonicalValue) -> [FingerPosition] {
        ((try? reply.array("fingers")) ?? []).compactMap { value in
            if case .int(let code) = value { UInt8(exactly: code).flatMap(FingerPosition.init(rawValue:)) } else { nil }
        }
    }

    private static func trouble(_ reason: String) -> VerdictWords.Trouble {
        switch reason {
        case "full": .full
        case "damaged": .damaged
        case "busy": .busy
        default: .other
        }
    }

    private static func advice(after words: VerdictWords) -> String? {
        switch words {
        case .mistake(.notOpen): "dobush-station open"
        case .mistake(.unsettled), .failed: "dobush-station status"
        case .interrupted(let number): "dobush-station settle \(number)"
        default: nil
        }
    }
}

extension DeskRefusal {
    /// Reads the refusal of a reply.
    ///
    /// - Returns: `nil` for a reason that this program does not know.
    fileprivate init?(_ reply: CanonicalValue) {
        let number = (try? reply.int("listNumber")) ?? 0
        switch try? reply.string("reason") {
        case "not-on-list": self = .notOnList
        case "already-issued":
            guard let time = try? reply.value("at", as: Timestamp.self) else { return nil }
            self = .alreadyIssued(listNumber: number, at: time)
        case "voted-at-home": self = .votedAtHome(listNumber: number)
        case "voted-remotely": self = .votedRemotely(listNumber: number)
        case "votes-elsewhere": self = .votesElsewhere(listNumber: number)
        case "removed": self = .removed(listNumber: number)
        case "transferred":
            guard let station = try? reply.value("to", as: StationId.self) else { return nil }
            self = .transferred(listNumber: number, to: station)
        case "photo-rejected": self = .photoRejected(listNumber: number)
        default: return nil
        }
    }
}
