package import ElectionModel

/// Who nominated a candidate.
package enum Nomination: Hashable, Sendable {
    case itself
    case party(PartyId)
    /// A place on a party's list, from 1.
    case list(PartyId, place: Int)
}

extension Nomination: CanonicalCodable {
    /// The longest list that is taken.
    private static let places = 1...1000

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("by") {
        case "itself":
            try canonical.check(members: ["by"])
            self = .itself
        case "party":
            try canonical.check(members: ["by", "party"])
            self = .party(try canonical.value("party"))
        case "list":
            try canonical.check(members: ["by", "party", "place"])
            self = .list(try canonical.value("party"), place: try canonical.int("place", in: Self.places))
        default: throw .member("by", expected: "\"itself\", \"party\" or \"list\"")
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .itself: ["by": "itself"]
        case .party(let party): ["by": "party", "party": party.canonical]
        case .list(let party, let place): ["by": "list", "party": party.canonical, "place": .int(place)]
        }
    }
}
