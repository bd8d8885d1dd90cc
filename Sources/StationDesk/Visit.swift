package import Fingerprints

/// One person at the desk, from the first document or finger to the ballot or the refusal. Kept in memory only.
package struct Visit: Hashable, Sendable {
    /// How far the identification is.
    package enum Stage: Hashable, Sendable {
        /// The document named a voter; a finger must confirm it.
        case document(listNumber: Int)
        /// No document: a finger is searched in the list.
        case fingerOnly
        /// The search proposes voters; a second finger or a person confirms one. Never picked by the machine.
        case proposed([Candidate])
        /// Identified: a ballot may be issued.
        case confirmed(listNumber: Int, basis: IdentificationBasis)
        /// The ballots are issued; the voter is to take them.
        case issued(listNumber: Int)
    }

    /// Random, so that a command can only mean the person for whom it was given.
    package let id: String
    package internal(set) var stage: Stage
    /// The fingers of the list that were alike in the search that proposed, by list number.
    var firstFingers: [Int: Set<FingerPosition>] = [:]
    /// The fingers that were compared with the voter whom the document named, and were not enough yet.
    var readings: [FingerReading] = []
    /// Searches that identified nobody.
    var failedSearches = 0
    /// Captures that gave no usable template.
    package internal(set) var unreadable = 0
    /// Whether the reader failed during this visit.
    package internal(set) var readerFailed = false
}

extension Visit {
    /// The voters whom the person at the desk may be.
    package var listNumbers: [Int] {
        switch stage {
        case .document(let number), .confirmed(let number, _), .issued(let number): [number]
        case .fingerOnly: []
        case .proposed(let candidates): candidates.map(\.reference)
        }
    }
}
