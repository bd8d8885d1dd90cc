/// Everything about one candidacy. Personal data: who opens it is written down.
package struct CandidateFile: Hashable, Sendable {
    package let entry: CandidateEntry
    /// The name and the birth date as a register stated them; `nil` while none has.
    package let identity: CandidateIdentity?
    /// The newest of each source, in order of their names.
    package let answers: [SourceAnswer]
    /// One for each requirement, in the set's order.
    package let findings: [RequirementFinding]
    /// What waits for a second member.
    package let proposal: OpenProposal?
    /// In the order in which they were issued.
    package let papers: [IssuedPaper]
    /// What was done and who looked, without this look.
    package let journal: [DeskEntry]
}
