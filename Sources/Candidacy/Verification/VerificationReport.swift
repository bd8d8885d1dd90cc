import ElectionModel

/// What a run of checks did.
package struct VerificationReport: Hashable, Sendable {
    /// Questions that were put.
    package internal(set) var asked = 0
    /// Answers that were taken.
    package internal(set) var answered = 0
    /// Candidacies that were judged, and how they are now.
    package internal(set) var lives: [CandidacyId: CandidacyLife] = [:]
    /// Questions without an answer, by source.
    package internal(set) var silent: [SourceId: Int] = [:]

    /// Where the candidacies stand.
    package var stages: [CandidacyId: CandidacyStage] { lives.mapValues(\.stage) }
}
