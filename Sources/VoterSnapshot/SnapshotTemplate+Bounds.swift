extension SnapshotTemplate {
    /// Whether a position is a finger's code (or 0) and a record has a length that the format allows.
    static func isSound(position: Int, record: [UInt8]) -> Bool {
        (0...10).contains(position) && (1...SnapshotLimits.record).contains(record.count)
    }
}
