import ElectionModel

/// What must hold of one fact on the requirement's day. Limits are inclusive.
package enum RequirementCondition: Hashable, Sendable {
    /// The person born on the fact's day has completed so many years; the birthday itself counts.
    case age(FactName, least: Int)
    /// The fact's text is one of these.
    case among(FactName, values: [String])
    /// The fact's number is no less than this.
    case atLeast(FactName, number: Int)
    /// The fact's number is no more than this.
    case atMost(FactName, number: Int)
    /// So many whole years have passed since the fact's day.
    case since(FactName, years: Int)
    /// The day lies from the first fact's day to the second's; without the second, without an end.
    case valid(from: FactName, to: FactName?)
    /// In none of the years that end with the day, counted back from it, the person was away more nights than this.
    case absence(FactName, years: Int, mostNights: Int)

    /// The facts that the condition looks at, and cannot do without.
    package var facts: [FactName] {
        switch self {
        case .age(let fact, _), .among(let fact, _), .atLeast(let fact, _), .atMost(let fact, _), .since(let fact, _),
            .absence(let fact, _, _):
            [fact]
        case .valid(let from, let to): [from] + (to.map { [$0] } ?? [])
        }
    }
}
