package import ElectionModel

/// What a contest's votes lead to (`Audit/RECORD.md`, section 8). Options stand in the order of the ballot.
package enum ContestOutcome: Hashable, Sendable, CanonicalCodable {
    /// Who is elected for certain; what lots decide; seats that nobody can take.
    case elected([OptionId], ties: [ContestTie], vacant: Int)
    /// Nobody has the majority: who goes to the run-off for certain; what a lot decides.
    case runOff([OptionId], ties: [ContestTie])
    /// The seats of each list that are certain; what a lot decides.
    case seats([ListSeats], ties: [ContestTie])
    /// Nobody: no votes for a candidate, more against all than for the first, nobody to run off with, or no list above
    /// the threshold.
    case none

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("kind") {
        case "elected":
            self = .elected(
                try canonical.values("elected"), ties: try canonical.values("ties"),
                vacant: try canonical.int("vacant"))
        case "run-off":
            self = .runOff(try canonical.values("options"), ties: try canonical.values("ties"))
        case "seats": self = .seats(try canonical.values("lists"), ties: try canonical.values("ties"))
        case "none": self = .none
        default: throw .member("kind", expected: "elected, run-off, seats or none")
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .elected(let options, let ties, let vacant):
            [
                "kind": "elected", "elected": .array(options.map(\.canonical)), "ties": Self.list(ties),
                "vacant": .int(vacant),
            ]
        case .runOff(let options, let ties):
            ["kind": "run-off", "options": .array(options.map(\.canonical)), "ties": Self.list(ties)]
        case .seats(let lists, let ties):
            ["kind": "seats", "lists": .array(lists.map(\.canonical)), "ties": Self.list(ties)]
        case .none: ["kind": "none"]
        }
    }

    /// What lots have to decide; empty when the votes decide everything.
    package var ties: [ContestTie] {
        switch self {
        case .elected(_, let ties, _), .runOff(_, let ties), .seats(_, let ties): ties
        case .none: []
        }
    }

    private static func list(_ ties: [ContestTie]) -> CanonicalValue { .array(ties.map(\.canonical)) }
}
