package import ElectionModel
package import Wording

/// Who a candidate is, as the state's register says it. Personal data.
package struct CandidateIdentity: Hashable, Sendable {
    package let name: PersonName
    package let birthDate: CivilDate
    /// `nil` where the register does not say it in a word that is known.
    package let sex: Sex?

    package init(name: PersonName, birthDate: CivilDate, sex: Sex?) {
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
    }
}
