/// The account of blank ballot sheets since the unit was made: a station notes it at opening and at closing.
package struct BallotStock: Hashable, Sendable {
    /// Sheets that were put in.
    package let loaded: UInt32
    /// Ballots that came out whole.
    package let printed: UInt32
    /// Sheets that were fed and did not become a ballot; one that is in the printer counts until it has.
    package let spoiled: UInt32

    package init(loaded: UInt32, printed: UInt32, spoiled: UInt32) {
        self.loaded = loaded
        self.printed = printed
        self.spoiled = spoiled
    }

    /// Sheets that should be left: negative when more were fed than put in, which a person must explain.
    package var left: Int { Int(loaded) - Int(printed) - Int(spoiled) }
}
