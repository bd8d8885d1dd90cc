/// A correction of a station's list after its snapshot was issued.
struct SnapshotDelta {
    let number: Int64
    /// The manifest of the snapshot that it corrects.
    let snapshot: Digest
    let station: String
    /// The station's voters with this and all earlier corrections.
    let voters: Int64

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the correction", "delta", "number", "snapshot", "station", "v", "voters")
        try reader.requireVersion()
        _ = try reader.digest("delta")
        number = try reader.integer("number", in: 1...JsonValue.integerLimit)
        snapshot = try reader.digest("snapshot")
        station = try reader.identifier("station")
        voters = try reader.integer("voters", in: 0...StationProtocol.numberLimit)
    }
}
