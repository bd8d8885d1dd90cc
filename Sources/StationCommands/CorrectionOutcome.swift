import ElectionModel
import VoterSnapshot

/// What came of a correction that was brought, in numbers.
struct CorrectionOutcome: Hashable, Sendable {
    /// What it changes of the list.
    struct Change: Hashable, Sendable {
        /// Voters on the list with it.
        let voters: Int
        /// How many voters are added, removed, transferred and marked; `nil` where the list could not be opened.
        let counts: Counts?
        /// How many changes it has in all.
        let operations: Int
        /// Keys that it revokes and that were not known to be revoked.
        let revoked: Int
    }

    /// Voters who are added, removed, transferred and marked.
    struct Counts: Hashable, Sendable {
        let added: Int
        let removed: Int
        let transferred: Int
        let marked: Int
    }

    let number: Int
    /// `nil` when it was taken before.
    let change: Change?

    /// One that was taken before.
    init(known number: Int) {
        self.number = number
        change = nil
    }

    /// One that was taken without a daemon.
    ///
    /// - Parameters:
    ///   - correction: what was taken.
    ///   - tally: what it did to the list, where that was opened.
    ///   - revoked: the keys that it revokes and that were not known.
    init(_ correction: VerifiedDelta, tally: DeltaTally?, revoked: Int) {
        let statement = correction.delta.statement
        number = statement.number
        let counts = tally.map {
            Counts(added: $0.added, removed: $0.removed, transferred: $0.transferred, marked: $0.marked)
        }
        change = Change(voters: statement.voters, counts: counts, operations: statement.operations, revoked: revoked)
    }

    /// Reads the daemon's reply.
    ///
    /// - Returns: `nil` when the correction was not taken.
    init?(reply: CanonicalValue) {
        func int(_ name: String) -> Int { (try? reply.int(name)) ?? 0 }
        number = int("number")
        switch reply["reply"] {
        case "known": change = nil
        case "corrected":
            let counts = Counts(
                added: int("added"), removed: int("removed"), transferred: int("transferred"), marked: int("marked"))
            change = Change(
                voters: int("voters"), counts: counts,
                operations: counts.added + counts.removed + counts.transferred + counts.marked, revoked: int("revoked"))
        default: return nil
        }
    }

    /// For programs (`Docs/formats/json-answers.md`).
    var canonical: CanonicalValue {
        var members: [String: CanonicalValue] = ["number": .int(number), "known": .bool(change == nil)]
        if let change {
            members["voters"] = .int(change.voters)
            members["operations"] = .int(change.operations)
            members["revoked"] = .int(change.revoked)
            members["counts"] =
                change.counts.map {
                    [
                        "added": .int($0.added), "removed": .int($0.removed), "transferred": .int($0.transferred),
                        "marked": .int($0.marked),
                    ]
                } ?? .null
        }
        return .object(members)
    }
}
