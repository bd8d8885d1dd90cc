package import ElectionModel
package import Wording

/// Who a candidate is, as a register states it. Personal data.
package struct CandidateIdentity: Hashable, Sendable {
    package let name: PersonName
    package let birthDate: CivilDate
    /// `nil` where the register does not say it.
    package let sex: Sex?
}
