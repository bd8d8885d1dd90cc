/// Where the number on a line of the protocol comes from.
package enum ProtocolLineSource: String, Sendable, CaseIterable {
    /// The number of voters in the station's list.
    case listed
    /// Ballots issued at the station on voting day, less those given back, from the station's log.
    case issued
    /// Ballots issued at home on the day before, from the sealed at-home log.
    case issuedAtHome = "issued-at-home"
    /// Ballots given back and cancelled, from the station's log.
    case spoiled
    /// Counted by the commission's members and typed in.
    case counted
}
