/// The newest snapshot of a station, with its corrections.
struct IssuedSnapshot {
    let issue: SnapshotIssue
    /// The number of the newest correction; 0 when there is none.
    private(set) var newest: Int64 = 0
    /// The station's voters with each of the newest corrections, numbered one after the other.
    private var corrected: [Int32] = []

    init(_ issue: SnapshotIssue) {
        self.issue = issue
    }

    /// Takes in a correction.
    mutating func correct(_ delta: SnapshotDelta) {
        // One whose number does not follow is a fault that was told; what came before it can no longer be meant.
        if delta.number != newest + 1 { corrected = [] }
        corrected.append(Int32(clamping: delta.voters))
        newest = delta.number
    }

    /// The station's voters with the corrections up to a number, 0 for none; nil when there is no such correction.
    func voters(delta: Int64) -> Int64? {
        guard delta != 0 else { return issue.voters }
        let place = corrected.count - 1 - Int(newest - delta)
        return corrected.indices.contains(place) ? Int64(corrected[place]) : nil
    }
}
