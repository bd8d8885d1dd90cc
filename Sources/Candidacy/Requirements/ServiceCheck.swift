package import ElectionModel

/// What a body's service must have answered for a requirement to hold, by when, and how fresh it must be.
package struct ServiceCheck: Hashable, Sendable {
    package let source: SourceId
    package let condition: RequirementCondition
    /// Hours from the first question after which silence is reported as "no answer".
    package let answerWithinHours: Int
    /// Days for which an answer counts; older ones are asked for again. `nil` where the fact cannot change.
    package let freshDays: Int?
    /// What a conclusion says where the condition does not hold; `nil` where fact and limit say it well enough.
    package let otherwise: LocalizedText?

    package init(
        source: SourceId, condition: RequirementCondition, answerWithinHours: Int, freshDays: Int?,
        otherwise: LocalizedText? = nil
    ) {
        self.source = source
        self.condition = condition
        self.answerWithinHours = answerWithinHours
        self.freshDays = freshDays
        self.otherwise = otherwise
    }

    /// Whether an answer no longer counts.
    func isStale(_ answer: SourceAnswer, now: Timestamp) -> Bool {
        freshDays.map { now >= answer.obtainedAt.adding(seconds: $0 * 86_400) } ?? false
    }
}
