package import ElectionModel
package import Wording

/// What a ballot needs of a candidate who is registered.
package struct RegisteredCandidate: Hashable, Sendable {
    /// Of the application in the ledger, from 1.
    package let application: Int
    package let contest: ContestId
    package let nomination: Nomination
    /// As a register stated it; `nil` where none has.
    package let name: PersonName?
    /// `nil` where no register stated it.
    package let sex: Sex?

    /// Takes the members.
    package init(application: Int, contest: ContestId, nomination: Nomination, name: PersonName?, sex: Sex?) {
        self.application = application
        self.contest = contest
        self.nomination = nomination
        self.name = name
        self.sex = sex
    }
}
