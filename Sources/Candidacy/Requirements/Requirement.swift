package import ElectionModel

/// One thing that must hold of a candidate: what, on which day, by which law, and which body's register knows it.
package struct Requirement: Hashable, Sendable {
    package let id: RequirementId
    /// The contests whose candidates it binds.
    package let contests: [ContestId]
    /// What is required, as a clerk and the candidate read it.
    package let title: LocalizedText
    /// The article of the law.
    package let basis: LocalizedText
    package let day: RequirementDay
    /// What a service must have answered; `nil` where no service knows it and people look at a document.
    package let check: ServiceCheck?

    package init(
        id: RequirementId, contests: [ContestId], title: LocalizedText, basis: LocalizedText, day: RequirementDay,
        check: ServiceCheck?
    ) {
        self.id = id
        self.contests = contests
        self.title = title
        self.basis = basis
        self.day = day
        self.check = check
    }

    /// The service whose answer counts; `nil` where no service knows it.
    package var source: SourceId? { check?.source }
}

extension Requirement: CanonicalCodable {
    package static let deadlines = 1...24 * 60
    package static let freshnesses = 1...365

    /// Reads a requirement.
    ///
    /// - Throws: `CanonicalError.member` naming what is missing or out of its range.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        contests = try canonical.values("contests")
        title = try canonical.value("title")
        basis = try canonical.value("basis")
        day = try canonical.value("day")
        guard let source: SourceId = try canonical.optionalValue("source") else {
            for name in ["condition", "answerWithinHours", "freshDays", "otherwise"] where canonical[name] != .null {
                throw .member(name, expected: "null where no service is asked")
            }
            check = nil
            return
        }
        check = ServiceCheck(
            source: source, condition: try canonical.value("condition"),
            answerWithinHours: try canonical.int("answerWithinHours", in: Self.deadlines),
            freshDays: canonical["freshDays"] == .null ? nil : try canonical.int("freshDays", in: Self.freshnesses),
            otherwise: try canonical.optionalValue("otherwise"))
    }

    package var canonical: CanonicalValue {
        [
            "id": id.canonical, "contests": .array(contests.map(\.canonical)), "title": title.canonical,
            "basis": basis.canonical, "source": source?.canonical ?? .null, "day": day.canonical,
            "condition": check?.condition.canonical ?? .null,
            "answerWithinHours": (check?.answerWithinHours).map(CanonicalValue.int) ?? .null,
            "freshDays": (check?.freshDays).map(CanonicalValue.int) ?? .null,
            "otherwise": check?.otherwise?.canonical ?? .null,
        ]
    }
}
