import ElectionModel

/// What a run of checks did.
package struct VerificationReport: Hashable, Sendable {
    /// Questions that were put.
    package internal(set) var asked = 0
    /// Answers that were taken.
    package internal(set) var answered = 0
    /// Candidacies that were judged, and where they stand now.
    package internal(set) var stages: [CandidacyId: CandidacyStage] = [:]
    /// Questions without an answer, by source.
    package internal(set) var silent: [SourceId: Int] = [:]
}
