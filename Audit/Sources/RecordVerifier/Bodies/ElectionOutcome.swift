/// Who is elected (RECORD.md, section 8). All ids stand in the order of the definition.
enum ElectionOutcome: Equatable, Sendable {
    /// Nobody: no votes, or more against all than for anyone, or nobody who could be.
    case none
    case elected([String], ties: [DrawnSeats], vacant: Int64)
    /// Two go to a second vote.
    case runOff([String], ties: [DrawnSeats])
    case seats([ListSeats], ties: [DrawnSeats])

    init(_ value: JsonValue) throws(FormProblem) {
        let what = "the outcome"
        guard case .object(let members) = value,
            case .string(let kind) = members.first(where: { $0.key == "kind" })?.value
        else { throw FormProblem("the outcome has no 'kind'") }
        switch kind {
        case "none":
            _ = try ObjectReader(value, what, "kind")
            self = .none
        case "elected":
            let reader = try ObjectReader(value, what, "elected", "kind", "ties", "vacant")
            self = .elected(
                try reader.identifiers("elected"), ties: try Self.ties(reader),
                vacant: try reader.integer("vacant", in: 0...JsonValue.integerLimit))
        case "run-off":
            let reader = try ObjectReader(value, what, "kind", "options", "ties")
            self = .runOff(try reader.identifiers("options"), ties: try Self.ties(reader))
        case "seats":
            let reader = try ObjectReader(value, what, "kind", "lists", "ties")
            var lists: [ListSeats] = []
            for item in try reader.array("lists") { lists.append(try ListSeats(item)) }
            self = .seats(lists, ties: try Self.ties(reader))
        default: throw FormProblem("the outcome's 'kind' is unknown: '\(kind)'")
        }
    }

    private static func ties(_ reader: ObjectReader) throws(FormProblem) -> [DrawnSeats] {
        var ties: [DrawnSeats] = []
        for item in try reader.array("ties") { ties.append(try DrawnSeats(item)) }
        return ties
    }

    /// The seats or places that are left to the lot.
    var ties: [DrawnSeats] {
        switch self {
        case .none: []
        case .elected(_, let ties, _), .runOff(_, let ties), .seats(_, let ties): ties
        }
    }

    /// The outcome as the record writes it.
    var json: JsonValue {
        let drawn = JsonValue.array(ties.map(\.json))
        switch self {
        case .none: return .object(of: ["kind": .string("none")])
        case .elected(let ids, _, let vacant):
            return .object(of: [
                "elected": .array(ids.map(JsonValue.string)), "kind": .string("elected"), "ties": drawn,
                "vacant": .integer(vacant),
            ])
        case .runOff(let ids, _):
            return .object(of: [
                "kind": .string("run-off"), "options": .array(ids.map(JsonValue.string)), "ties": drawn,
            ])
        case .seats(let lists, _):
            return .object(of: ["kind": .string("seats"), "lists": .array(lists.map(\.json)), "ties": drawn])
        }
    }
}
