import Console
import ElectionModel

/// What a reply of the desk means to the person in front of it: a colour, a sign, words, and how the command ends.
struct DeskVerdict: Hashable, Sendable {
    let colour: Screen.Colour
    let words: String
    let status: ExitStatus

    /// Never the colour alone: each has its own sign.
    var sign: String {
        switch colour {
        case .green: "[OK]"
        case .red: "[STOP]"
        default: "[!]"
        }
    }

    init(_ reply: CanonicalValue) {
        (words, status) = Self.meaning(of: reply)
        colour =
            switch try? reply.string("colour") {
            case "green": .green
            case "red": .red
            default: .amber
            }
    }

    private static func meaning(of reply: CanonicalValue) -> (String, ExitStatus) {
        let number = (try? reply.int("listNumber")).map(String.init) ?? "?"
        switch try? reply.string("reply") {
        case "opened":
            let voters = (try? reply.int("voters")) ?? 0
            return ("The station is open: \(voters) voters on the list, 0 ballots issued.", .ok)
        case "finger-wanted": return ("A finger is wanted on the reader.", .ok)
        case "proposed":
            return ("The list has people who may be this person. A second finger or a member decides.", .ok)
        case "confirmed": return ("Identified: list number \(number).", .ok)
        case "issued":
            let contests = (try? reply.array("contests").count) ?? 0
            return ("Issued to list number \(number): hand over \(contests) ballot(s).", .ok)
        case "finished": return ("Finished: list number \(number) has the ballots.", .ok)
        case "spoiled": return ("Spoiled: list number \(number) may be issued anew.", .ok)
        case "cancelled": return ("Ended without a ballot.", .ok)
        case "closed": return ("The station is closed.", .ok)
        case "not-matched": return ("Not matched. \(next(try? reply.string("next")))", .checkFailed)
        case "no-finger": return ("Nobody laid a finger on the reader in time.", .checkFailed)
        case "interrupted":
            return (
                "Ballots of list number \(number) were issued, but nobody said that they were handed over. Look at the "
                    + "signature in the paper list, then: dobush-station settle \(number)", .conflict
            )
        case "refused": return (refusal(reply, number), .checkFailed)
        case "faults": return ("The count does not add up; the station stays open.", .checkFailed)
        case "mistake": return (mistake(try? reply.string("mistake")), .conflict)
        case "unknown-member": return ("A member's name or code is not right, or both are one person.", .permission)
        case "storage":
            return ("\(storage(try? reply.string("reason"))) Nothing was recorded: do not hand anything out.", .failure)
        case "bad-request": return ("The daemon did not understand: \((try? reply.string("reason")) ?? "")", .usage)
        default: return ("The daemon failed; look at its window. Ask for the status before going on.", .failure)
        }
    }

    private static func next(_ step: String?) -> String {
        switch step {
        case "two-members": "Another finger, or two members decide by document and photo."
        case "document": "Ask for the document."
        default: "The same finger again, or another one."
        }
    }

    private static func refusal(_ reply: CanonicalValue, _ number: String) -> String {
        switch try? reply.string("reason") {
        case "not-on-list":
            return "No ballot: this PIN is not on the station's list. Help the voter find their station."
        case "already-issued":
            let time = (try? reply.value("at", as: Timestamp.self)).map { " at \($0)" } ?? ""
            return "No ballot: list number \(number) was issued ballots\(time)."
        case "voted-at-home": return "No ballot: list number \(number) voted at home."
        case "voted-remotely": return "No ballot: list number \(number) voted away from home."
        case "votes-elsewhere": return "No ballot: list number \(number) is registered to vote elsewhere."
        case "photo-rejected":
            return "No ballot: two members found that the photo of list number \(number) shows another person."
        default: return "No ballot."
        }
    }

    private static func mistake(_ code: String?) -> String {
        switch code {
        case "not-open": "The station is not open yet: dobush-station open"
        case "already-open": "The station is open already."
        case "closed": "The station is closed."
        case "other-version":
            "The code is not that of the imported list. Compare it with the signed act; do not open on another list."
        case "other-visit": "Somebody else is at the desk now; begin again."
        case "desk-busy": "The ballots of the voter before were not said to be handed over yet. Finish that first."
        case "not-confirmed": "The voter is not identified yet."
        case "fingers-first": "Try the fingers first; two members decide after that."
        case "not-proposed": "This voter was not proposed."
        case "nothing-issued": "This voter has no ballots that could be settled or spoiled."
        case "unsettled":
            "Ballots of some voters were not said to be handed over; settle them first: dobush-station status"
        default: "That does not fit now."
        }
    }

    private static func storage(_ reason: String?) -> String {
        switch reason {
        case "full": "The disk is full; free some space."
        case "damaged": "The station's log is damaged; go on with the spare terminal."
        case "busy": "Another program holds the station's log; end it."
        default: "The station's log cannot be written."
        }
    }
}
