package import ElectionModel

/// `{"kind":…,"fact":…}` with the figures of its kind (`Docs/formats/requirements.md`).
extension RequirementCondition: CanonicalCodable {
    private static let ages = 1...120
    private static let yearCounts = 1...100
    private static let nights = 0...366

    package var canonical: CanonicalValue {
        switch self {
        case .age(let fact, let least): ["kind": "age", "fact": fact.canonical, "least": .int(least)]
        case .among(let fact, let values):
            ["kind": "among", "fact": fact.canonical, "values": .array(values.map(CanonicalValue.string))]
        case .atLeast(let fact, let number): ["kind": "at-least", "fact": fact.canonical, "number": .int(number)]
        case .atMost(let fact, let number): ["kind": "at-most", "fact": fact.canonical, "number": .int(number)]
        case .since(let fact, let years): ["kind": "since", "fact": fact.canonical, "years": .int(years)]
        case .valid(let from, let to):
            ["kind": "valid", "from": from.canonical, "to": to?.canonical ?? .null]
        case .absence(let fact, let years, let mostNights):
            ["kind": "absence", "fact": fact.canonical, "years": .int(years), "mostNights": .int(mostNights)]
        }
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("kind") {
        case "age":
            self = .age(try canonical.value("fact"), least: try canonical.int("least", in: Self.ages))
        case "among":
            self = .among(try canonical.value("fact"), values: try canonical.words("values"))
        case "at-least": self = .atLeast(try canonical.value("fact"), number: try canonical.int("number"))
        case "at-most": self = .atMost(try canonical.value("fact"), number: try canonical.int("number"))
        case "since":
            self = .since(try canonical.value("fact"), years: try canonical.int("years", in: Self.yearCounts))
        case "valid":
            self = .valid(from: try canonical.value("from"), to: try canonical.optionalValue("to"))
        case "absence":
            self = .absence(
                try canonical.value("fact"), years: try canonical.int("years", in: Self.yearCounts),
                mostNights: try canonical.int("mostNights", in: Self.nights))
        default:
            throw .member("kind", expected: "age, among, at-least, at-most, since, valid or absence")
        }
    }
}
