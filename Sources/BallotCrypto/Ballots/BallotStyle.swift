/// What a voter of one district is given: contests in the order of the manifest.
package struct BallotStyle: Hashable, Sendable {
    /// The style's id.
    package let id: [UInt8]
    /// Its contests.
    package let contests: [ContestShape]

    /// Takes the members.
    package init(id: [UInt8], contests: [ContestShape]) {
        self.id = id
        self.contests = contests
    }
}
