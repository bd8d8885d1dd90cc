/// A snapshot of the voter list, made for one station.
struct SnapshotIssue {
    let listVersion: Digest
    let manifest: Digest
    let number: Int64
    let station: String
    let voters: Int64

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the snapshot", "listVersion", "manifest", "number", "station", "v", "voters")
        try reader.requireVersion()
        listVersion = try reader.digest("listVersion")
        manifest = try reader.digest("manifest")
        number = try reader.integer("number", in: 1...JsonValue.integerLimit)
        station = try reader.identifier("station")
        voters = try reader.integer("voters", in: 0...JsonValue.integerLimit)
    }
}
