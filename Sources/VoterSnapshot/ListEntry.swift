/// What a list says about a voter as of some delta. It never undoes what a station has done: that a ballot was issued
/// stands in the station's log.
package struct ListEntry: Sendable, Equatable {
    /// The voter, with the mark that counts.
    package let voter: SnapshotVoter
    package let standing: ListStanding
    /// The number of the last delta that said something about the voter; 0 for the snapshot itself.
    package let saidBy: Int
}
