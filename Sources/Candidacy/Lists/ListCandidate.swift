package import ElectionModel

/// What the law's quotas look at in a candidate of a party list. Personal data: it comes from the registers' answers.
package struct ListCandidate: Hashable, Sendable {
    package let id: CandidacyId
    package let sex: Sex
    package let birthDate: CivilDate
    /// Of another ethnicity than the majority, as the candidate states it.
    package let isOfMinority: Bool
    package let hasDisability: Bool

    package init(id: CandidacyId, sex: Sex, birthDate: CivilDate, isOfMinority: Bool, hasDisability: Bool) {
        self.id = id
        self.sex = sex
        self.birthDate = birthDate
        self.isOfMinority = isOfMinority
        self.hasDisability = hasDisability
    }
}
