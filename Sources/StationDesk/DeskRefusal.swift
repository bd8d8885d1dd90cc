package import ElectionModel

/// Why somebody gets no ballot here.
package enum DeskRefusal: Hashable, Sendable {
    /// The document's person is not on this station's list.
    case notOnList
    /// Ballots were issued before, at this instant.
    case alreadyIssued(listNumber: Int, at: Timestamp)
    case votedAtHome(listNumber: Int)
    case votedRemotely(listNumber: Int)
    case votesElsewhere(listNumber: Int)
    /// A correction took the voter off the list.
    case removed(listNumber: Int)
    /// A correction moved the voter to another station.
    case transferred(listNumber: Int, to: StationId)
    /// Two members found that the photo shows another person.
    case photoRejected(listNumber: Int)

    /// The code for pages and logs.
    package var code: String {
        switch self {
        case .notOnList: "not-on-list"
        case .alreadyIssued: "already-issued"
        case .votedAtHome: "voted-at-home"
        case .votedRemotely: "voted-remotely"
        case .votesElsewhere: "votes-elsewhere"
        case .removed: "removed"
        case .transferred: "transferred"
        case .photoRejected: "photo-rejected"
        }
    }

    /// Whom it is about, if the list knows.
    package var listNumber: Int? {
        switch self {
        case .notOnList: nil
        case .alreadyIssued(let number, _), .votedAtHome(let number), .votedRemotely(let number),
            .votesElsewhere(let number), .removed(let number), .transferred(let number, _), .photoRejected(let number):
            number
        }
    }
}
