package import ElectionModel

/// What happens to a candidacy.
package enum CandidacyEvent: Hashable, Sendable {
    /// The requirements were judged anew, on a day.
    case checked(FindingsSummary, on: CivilDate)
    /// Two members settled a requirement that the registers left open; the document that shows it, by its SHA-256.
    case settled(RequirementId, holds: Bool, document: String? = nil, by: TwoMembers)
    case registered(by: TwoMembers, on: CivilDate)
    case refused(by: TwoMembers, on: CivilDate)
    /// Somebody with the right to it appealed the decision.
    case appealed
    /// A court or a higher commission ended the appeal.
    case appealEnded(AppealVerdict)
    case withdrawn
    /// Another candidacy took this one's place on its list.
    case replaced(by: CandidacyId)
}
