/// The newest snapshot of a station, with its corrections.
struct IssuedSnapshot {
    let issue: SnapshotIssue
    /// The station's voters with each correction, by its number.
    private var corrected: [Int64: Int64] = [:]
    /// The number of the newest correction; 0 when there is none.
    private(set) var newest: Int64 = 0

    init(_ issue: SnapshotIssue) {
        self.issue = issue
    }

    /// Takes in a correction.
    mutating func correct(_ delta: SnapshotDelta) {
        corrected[delta.number] = delta.voters
        newest = delta.number
    }

    /// The station's voters with the corrections up to a number, 0 for none; nil when there is no such correction.
    func voters(delta: Int64) -> Int64? {
        delta == 0 ? issue.voters : corrected[delta]
    }
}
