/// How the votes of a contest decide it (RECORD.md, sections 6 and 8).
enum ContestRule: Equatable, Sendable {
    /// The most votes get the seats; a cap says how many of them one sex may have.
    case mostVotes(seats: Int64, oneSexAtMost: Int64?)
    /// One seat for more than half of the basis.
    case absoluteMajority(basis: String)
    case proportional(ProportionalRule)

    init(_ value: JsonValue, _ what: String) throws(FormProblem) {
        guard case .object(let members) = value,
            case .string(let kind) = members.first(where: { $0.key == "kind" })?.value
        else { throw FormProblem("\(what) has no 'kind'") }
        switch kind {
        case "most-votes":
            let reader = try ObjectReader(value, what, "kind", "oneSexAtMost", "seats")
            let seats = try Self.seats(reader)
            guard reader.isFilled("oneSexAtMost") else {
                self = .mostVotes(seats: seats, oneSexAtMost: nil)
                return
            }
            let cap = try reader.integer("oneSexAtMost", in: 0...seats)
            guard cap < seats, seats <= 2 * cap else {
                throw FormProblem("'oneSexAtMost' of \(what) is not at least half of the seats and fewer than all")
            }
            self = .mostVotes(seats: seats, oneSexAtMost: cap)
        case "absolute-majority":
            let reader = try ObjectReader(value, what, "basis", "kind", "seats")
            _ = try reader.integer("seats", in: 1...1)
            self = .absoluteMajority(basis: try reader.identifier("basis"))
        case "proportional":
            self = .proportional(try ProportionalRule(value, what))
        default: throw FormProblem("the 'kind' of \(what) is unknown: '\(kind)'")
        }
    }

    /// The number of seats that a rule gives out.
    static func seats(_ reader: ObjectReader) throws(FormProblem) -> Int64 {
        try reader.integer("seats", in: 1...1000)
    }

    /// Whether the options of the contest say of which sex they are.
    var asksForSex: Bool {
        if case .mostVotes(_, .some) = self { true } else { false }
    }

    /// What shares are reckoned of: `votes` or a line of the form; nil where there are none.
    var basis: String? {
        switch self {
        case .mostVotes: nil
        case .absoluteMajority(let basis): basis
        case .proportional(let rule): rule.basis
        }
    }
}
