package import ElectionModel

extension StationEvent: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("kind") {
        case "opened":
            self = .opened(
                Opening(
                    snapshot: try canonical.string("snapshot"), snapshotNumber: try canonical.int("snapshotNumber"),
                    delta: try canonical.int("delta"), voters: try canonical.int("voters"),
                    salt: try canonical.string("salt"),
                    by: try canonical.value("by")))
        case "issued":
            self = .issued(
                Issue(
                    visit: try canonical.string("visit"), listNumber: try canonical.int("listNumber"),
                    basis: try canonical.raw("basis"), contests: try canonical.values("contests"),
                    marksAsOf: MarksAsOf(
                        snapshot: try canonical.object("marksAsOf").int("snapshot"),
                        delta: try canonical.object("marksAsOf").int("delta"))))
        case "handed-over":
            self = .handedOver(visit: try canonical.string("visit"), listNumber: try canonical.int("listNumber"))
        case "spoiled":
            self = .spoiled(listNumber: try canonical.int("listNumber"), by: try canonical.value("by"))
        case "second-attempt": self = .secondAttempt(listNumber: try canonical.int("listNumber"))
        case "not-matched":
            self = .notMatched(visit: try canonical.string("visit"), listNumber: try canonical.int("listNumber"))
        case "fallback":
            self = .fallback(
                visit: try canonical.string("visit"), listNumber: try canonical.int("listNumber"),
                reason: try canonical.raw("reason"), by: try canonical.value("by"))
        case "photo-rejected":
            self = .photoRejected(listNumber: try canonical.int("listNumber"), by: try canonical.value("by"))
        case "corrected":
            self = .corrected(
                Correction(
                    number: try canonical.int("number"), hash: try canonical.digest("hash"),
                    voters: try canonical.int("voters"), revokesTerminal: try canonical.bool("revokesTerminal")))
        case "closed": self = .closed(papers: try canonical.values("papers"), by: try canonical.value("by"))
        default: throw .member("kind", expected: "a kind of event that this program knows")
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .opened(let opening):
            [
                "kind": "opened", "snapshot": .string(opening.snapshot),
                "snapshotNumber": .int(opening.snapshotNumber), "delta": .int(opening.delta),
                "voters": .int(opening.voters),
                "salt": .string(opening.salt), "by": opening.by.canonical,
            ]
        case .issued(let issue):
            [
                "kind": "issued", "visit": .string(issue.visit), "listNumber": .int(issue.listNumber),
                "basis": .string(issue.basis.rawValue), "contests": .array(issue.contests.map(\.canonical)),
                "marksAsOf": [
                    "snapshot": .int(issue.marksAsOf.snapshot), "delta": .int(issue.marksAsOf.delta),
                ],
            ]
        case .handedOver(let visit, let listNumber):
            ["kind": "handed-over", "visit": .string(visit), "listNumber": .int(listNumber)]
        case .spoiled(let listNumber, let members):
            ["kind": "spoiled", "listNumber": .int(listNumber), "by": members.canonical]
        case .secondAttempt(let listNumber): ["kind": "second-attempt", "listNumber": .int(listNumber)]
        case .notMatched(let visit, let listNumber):
            ["kind": "not-matched", "visit": .string(visit), "listNumber": .int(listNumber)]
        case .fallback(let visit, let listNumber, let reason, let members):
            [
                "kind": "fallback", "visit": .string(visit), "listNumber": .int(listNumber),
                "reason": .string(reason.rawValue), "by": members.canonical,
            ]
        case .photoRejected(let listNumber, let members):
            ["kind": "photo-rejected", "listNumber": .int(listNumber), "by": members.canonical]
        case .corrected(let correction):
            [
                "kind": "corrected", "number": .int(correction.number), "hash": .string(correction.hash),
                "voters": .int(correction.voters), "revokesTerminal": .bool(correction.revokesTerminal),
            ]
        case .closed(let papers, let members):
            ["kind": "closed", "papers": .array(papers.map(\.canonical)), "by": members.canonical]
        }
    }
}
