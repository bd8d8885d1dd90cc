package import ElectionModel
import Fingerprints
import Tabulation
import Wording

extension DeskReply {
    /// Green, amber or red, for the screen; a word and a sign always stand beside it.
    package var colour: String {
        switch self {
        case .opened, .confirmed, .issued, .finished, .spoiled, .corrected, .closed: "green"
        case .fingerWanted, .proposed, .amber, .interrupted, .faults, .mistake, .cancelled: "amber"
        case .refused: "red"
        }
    }

    /// The answer as it goes to the page, without anything personal: the daemon adds a name where the screen needs it.
    package var canonical: CanonicalValue {
        var members = self.members
        members["colour"] = .string(colour)
        return .object(members)
    }

    private var members: [String: CanonicalValue] {
        switch self {
        case .opened(let voters): ["reply": "opened", "voters": .int(voters), "issued": 0, "spoiled": 0]
        case .confirmed(let visit, let listNumber, let basis):
            [
                "reply": "confirmed", "visit": .string(visit), "listNumber": .int(listNumber),
                "basis": .string(basis.rawValue),
            ]
        case .fingerWanted(let visit, let listNumber):
            [
                "reply": "finger-wanted", "visit": .string(visit),
                "listNumber": listNumber.map { .int($0) } ?? .null,
            ]
        case .proposed(let visit, let candidates):
            [
                "reply": "proposed", "visit": .string(visit),
                "listNumbers": .array(candidates.map { .int($0.reference) }),
            ]
        case .amber(let visit, let next):
            ["reply": "not-matched", "visit": .string(visit), "next": .string(next.rawValue)]
        case .issued(let visit, let listNumber, let contests):
            [
                "reply": "issued", "visit": .string(visit), "listNumber": .int(listNumber),
                "contests": .array(contests.map(\.canonical)),
            ]
        case .finished(let listNumber): ["reply": "finished", "listNumber": .int(listNumber)]
        case .cancelled: ["reply": "cancelled"]
        case .refused(let refusal):
            [
                "reply": "refused", "reason": .string(refusal.code),
                "listNumber": refusal.listNumber.map { .int($0) } ?? .null, "at": Self.instant(of: refusal),
                "to": Self.destination(of: refusal),
            ]
        case .interrupted(let listNumber): ["reply": "interrupted", "listNumber": .int(listNumber)]
        case .corrected(let number, let voters):
            ["reply": "corrected", "number": .int(number), "voters": .int(voters)]
        case .spoiled(let listNumber): ["reply": "spoiled", "listNumber": .int(listNumber)]
        case .faults(let contests):
            [
                "reply": "faults",
                "faults": .array(
                    contests.flatMap { contest in
                        contest.faults.map {
                            [
                                "contest": contest.contest.canonical, "fault": .string($0.description),
                                "text": LocalizedText(ky: $0.kyrgyz, ru: $0.russian, en: $0.english).canonical,
                            ]
                        }
                    }),
            ]
        case .closed: ["reply": "closed"]
        case .mistake(let mistake): ["reply": "mistake", "mistake": .string(mistake.rawValue)]
        }
    }

    private static func destination(of refusal: DeskRefusal) -> CanonicalValue {
        if case .transferred(_, let station) = refusal { station.canonical } else { .null }
    }

    private static func instant(of refusal: DeskRefusal) -> CanonicalValue {
        if case .alreadyIssued(_, let time) = refusal { time.canonical } else { .null }
    }
}
