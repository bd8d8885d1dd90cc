/// Who is elected, as `most-votes` decides it.
enum ElectionOutcome: Equatable, Sendable {
    /// Nobody: no votes, or more against all than for anyone.
    case none
    case elected(String)
    /// Several have the most, in the order of the definition.
    case tie([String])

    init(_ value: JsonValue) throws(FormProblem) {
        guard case .object(let members) = value, let kind = members.first(where: { $0.key == "kind" })?.value,
            case .string(let name) = kind
        else { throw FormProblem("the outcome has no 'kind'") }
        switch name {
        case "none":
            _ = try ObjectReader(value, "the outcome", "kind")
            self = .none
        case "elected":
            self = .elected(try ObjectReader(value, "the outcome", "kind", "option").identifier("option"))
        case "tie":
            self = .tie(try ObjectReader(value, "the outcome", "kind", "options").identifiers("options"))
        default: throw FormProblem("the outcome's 'kind' is unknown: '\(name)'")
        }
    }

    /// What follows from the votes for each option, in the order of the contest.
    init(votes: [Int64], of contest: Contest) {
        let counted = zip(contest.options, votes)
        let most = counted.filter { !$0.0.isAgainstAll }.map(\.1).max() ?? 0
        let against = counted.filter { $0.0.isAgainstAll }.map(\.1).reduce(0, +)
        let leaders = counted.filter { !$0.0.isAgainstAll && $0.1 == most }.map(\.0.id)
        if most == 0 || against > most {
            self = .none
        } else if leaders.count == 1 {
            self = .elected(leaders[0])
        } else {
            self = .tie(leaders)
        }
    }
}
