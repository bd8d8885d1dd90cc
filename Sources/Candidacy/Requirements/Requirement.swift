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
    package let source: SourceId
    package let day: RequirementDay
    package let condition: RequirementCondition
    /// Hours from the first question after which silence is reported as "no answer".
    package let answerWithinHours: Int
    /// Days for which an answer counts; older ones are asked for again. `nil` where the fact cannot change.
    package let freshDays: Int?

    package init(
        id: RequirementId, contests: [ContestId], title: LocalizedText, basis: LocalizedText, source: SourceId,
        day: RequirementDay, condition: RequirementCondition, answerWithinHours: Int, freshDays: Int?
    ) {
        self.id = id
        self.contests = contests
        self.title = title
        self.basis = basis
        self.source = source
        self.day = day
        self.condition = condition
        self.answerWithinHours = answerWithinHours
        self.freshDays = freshDays
    }
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
        source = try canonical.value("source")
        day = try canonical.value("day")
        condition = try canonical.value("condition")
        answerWithinHours = try canonical.int("answerWithinHours", in: Self.deadlines)
        freshDays = canonical["freshDays"] == .null ? nil : try canonical.int("freshDays", in: Self.freshnesses)
    }

    package var canonical: CanonicalValue {
        [
            "id": id.canonical, "contests": .array(contests.map(\.canonical)), "title": title.canonical,
            "basis": basis.canonical, "source": source.canonical, "day": day.canonical,
            "condition": condition.canonical, "answerWithinHours": .int(answerWithinHours),
            "freshDays": freshDays.map(CanonicalValue.int) ?? .null,
        ]
    }
}
