/// A part of the record that fails a check, and where.
package struct RecordFault: Error, Hashable, Sendable {
    /// The check that fails.
    package let check: RecordCheck
    /// The contest's id, where the place is in a contest.
    package let contest: [UInt8]
    /// The id of the option or list, where the place is in one.
    package let part: [UInt8]

    /// A fault of a check, where it has a place in a contest there.
    package init(_ check: RecordCheck, contest: [UInt8] = [], part: [UInt8] = []) {
        self.check = check
        self.contest = contest
        self.part = part
    }
}
