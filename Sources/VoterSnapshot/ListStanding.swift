package import ElectionModel

/// Whether the list has a voter.
package enum ListStanding: Hashable, Sendable {
    case listed
    /// Taken off the list.
    case removed
    /// Moved to another station's list.
    case transferred(to: StationId)
}
