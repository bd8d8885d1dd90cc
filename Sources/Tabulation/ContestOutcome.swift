package import ElectionModel

/// What a contest's votes lead to.
package enum ContestOutcome: Hashable, Sendable, CanonicalCodable {
    case elected(OptionId)
    /// Equal numbers: a recorded lot decides.
    case tie([OptionId])
    /// Nobody: no votes for a candidate, or more against all than for the first.
    case none

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("kind") {
        case "elected": self = .elected(try canonical.value("option"))
        case "tie": self = .tie(try canonical.values("options"))
        case "none": self = .none
        default: throw .member("kind", expected: "elected, tie or none")
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .elected(let option): ["kind": "elected", "option": option.canonical]
        case .tie(let options): ["kind": "tie", "options": .array(options.map(\.canonical))]
        case .none: ["kind": "none"]
        }
    }
}
