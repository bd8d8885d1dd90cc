package import ElectionModel

/// What the ledger gets of a paper: nothing about a person.
package struct PaperCommitment: Hashable, Sendable {
    /// What the paper says to the ledger.
    package enum Subject: Hashable, Sendable {
        case application(ContestId)
        /// A body's conclusion or the summary; with the commitment of the one whose place it takes.
        case conclusion(replaces: String?)
        case decision(registered: Bool)
    }

    package let subject: Subject
    /// The application's number, from 1.
    package let application: Int
    /// 64 hex digits.
    package let commitment: String
}
