package import ElectionModel

/// What a state body's service answered about a candidate, and where its signed evidence lies.
package struct SourceAnswer: Hashable, Sendable {
    package let source: SourceId
    package let obtainedAt: Timestamp
    package let content: AnswerContent
    package let evidence: EvidenceId
    /// Whether the signed container of the exchange was verified.
    package let evidenceHolds: Bool

    package init(
        source: SourceId, obtainedAt: Timestamp, content: AnswerContent, evidence: EvidenceId, evidenceHolds: Bool
    ) {
        self.source = source
        self.obtainedAt = obtainedAt
        self.content = content
        self.evidence = evidence
        self.evidenceHolds = evidenceHolds
    }
}
