package import ElectionModel
package import Wording

/// Whom and what a paper is about. Personal data.
package struct PaperSubject: Hashable, Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let contest: ContestId
    /// What the contest is called.
    package let contestTitle: LocalizedText
    package let candidacy: CandidacyId
    /// The application's number in the ledger, from 1.
    package let application: Int
    /// As a register stated it; `nil` while none has, and papers go out without it.
    package let name: PersonName?
    package let birthDate: CivilDate?

    package init(
        definition: ElectionDefinition, contest: Contest, candidacy: CandidacyId, application: Int, name: PersonName?,
        birthDate: CivilDate?
    ) {
        election = definition.election
        kind = definition.kind
        self.contest = contest.id
        contestTitle = contest.title
        self.candidacy = candidacy
        self.application = application
        self.name = name
        self.birthDate = birthDate
    }
}
