package import ElectionModel

/// A question to a service about a candidate.
package struct FactQuestion: Hashable, Sendable {
    package let source: SourceId
    /// The case for which it is asked; it stands in the exchange's messages and logs.
    package let candidacy: CandidacyId
    package let election: ElectionId
    /// About whom.
    package let pin: Pin
    /// The days that the requirements look at.
    package let period: FactPeriod
    /// The newest answer of the service that is here already and does not count, or no longer; `nil` where there is none.
    package let known: EvidenceId?

    package init(
        source: SourceId, candidacy: CandidacyId, election: ElectionId, pin: Pin, period: FactPeriod, known: EvidenceId?
    ) {
        self.source = source
        self.candidacy = candidacy
        self.election = election
        self.pin = pin
        self.period = period
        self.known = known
    }
}
