/// A party list in a contest: a mark for the list, and preferences among its candidates.
package struct ListShape: Hashable, Sendable {
    /// The list's id.
    package let id: [UInt8]
    /// Which option of the contest is the mark for the list.
    package let mark: Int
    /// Which options are its candidates.
    package let candidates: [Int]
    /// m: how many candidates may be preferred by who marks the list.
    package let preferences: UInt32

    /// Takes the members; ``ContestShape`` checks them.
    package init(id: [UInt8], mark: Int, candidates: [Int], preferences: UInt32) {
        self.id = id
        self.mark = mark
        self.candidates = candidates
        self.preferences = preferences
    }
}
