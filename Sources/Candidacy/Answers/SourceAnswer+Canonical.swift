package import ElectionModel

extension SourceAnswer: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        source = try canonical.value("source")
        obtainedAt = try canonical.value("obtainedAt")
        content = try canonical.value("content")
        evidence = try canonical.value("evidence")
        evidenceHolds = try canonical.bool("evidenceHolds")
    }

    package var canonical: CanonicalValue {
        [
            "source": source.canonical, "obtainedAt": obtainedAt.canonical, "content": content.canonical,
            "evidence": evidence.canonical, "evidenceHolds": .bool(evidenceHolds),
        ]
    }
}

extension AnswerContent: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        if case .string(let code)? = canonical["refused"] {
            self = .refused(code: code)
            return
        }
        guard case .object(let members) = try canonical.object("facts") else {
            throw .member("facts", expected: "facts by their names")
        }
        var facts: [FactName: FactValue] = [:]
        for (name, value) in members { facts[try FactName(canonical: .string(name))] = try FactValue(canonical: value) }
        self = .facts(facts)
    }

    package var canonical: CanonicalValue {
        switch self {
        case .facts(let facts):
            [
                "facts": .object(
                    Dictionary(facts.map { ($0.key.rawValue, $0.value.canonical) }) { first, _ in first })
            ]
        case .refused(let code): ["refused": .string(code)]
        }
    }
}

extension FactValue: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("kind") {
        case "text": self = .text(try canonical.string("text"))
        case "number":
            self = .number(
                try canonical.int("number", in: -CanonicalValue.largestInteger...CanonicalValue.largestInteger))
        case "day": self = .day(try canonical.value("day"))
        case "absences": self = .absences(try canonical.values("stays"))
        default: throw .member("kind", expected: "text, number, day or absences")
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .text(let text): ["kind": "text", "text": .string(text)]
        case .number(let number): ["kind": "number", "number": .int(number)]
        case .day(let day): ["kind": "day", "day": day.canonical]
        case .absences(let stays): ["kind": "absences", "stays": .array(stays.map(\.canonical))]
        }
    }
}

extension Absence: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        let to: CivilDate? = canonical["to"] == .null ? nil : try canonical.value("to", as: CivilDate.self)
        guard let stay = Absence(from: try canonical.value("from"), to: to) else {
            throw .member("to", expected: "a day that is not before the departure")
        }
        self = stay
    }

    package var canonical: CanonicalValue { ["from": from.canonical, "to": to.map(\.canonical) ?? .null] }
}
