/// What a station says of its count in one contest (RECORD.md, section 7).
struct StationProtocol {
    /// The largest number in a protocol.
    static let numberLimit: Int64 = 10_000_000

    /// Ballots handed out between two times.
    struct Cell {
        let from: Int64
        let to: Int64
        let issued: Int64
    }

    let contest: String
    /// The number of the newest correction of the snapshot that the station had taken in; 0 for none.
    let delta: Int64
    let form: Digest
    let hourly: [Cell]
    let lines: [IdValue]
    let snapshot: Digest
    let station: String
    /// The number of the entry before it; nil for the first.
    let supersedes: Int64?
    let votes: [IdValue]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the protocol", "contest", "delta", "form", "hourly", "lines", "log", "snapshot", "station",
            "supersedes", "v", "votes")
        try reader.requireVersion()
        contest = try reader.identifier("contest")
        delta = try reader.integer("delta", in: 0...JsonValue.integerLimit)
        form = try reader.digest("form")
        var cells: [Cell] = []
        for item in try reader.array("hourly") {
            let cell = try ObjectReader(item, "a cell of 'hourly'", "from", "issued", "to")
            cells.append(
                Cell(
                    from: try cell.time("from"), to: try cell.time("to"),
                    issued: try cell.integer("issued", in: 0...Self.numberLimit)))
        }
        hourly = cells
        lines = try IdValue.list(reader, "lines", key: "line", limit: Self.numberLimit)
        _ = try reader.digest("log")
        snapshot = try reader.digest("snapshot")
        station = try reader.identifier("station")
        if case .null = reader.value("supersedes") {
            supersedes = nil
        } else {
            supersedes = try reader.integer("supersedes", in: 0...JsonValue.integerLimit)
        }
        votes = try IdValue.list(reader, "votes", key: "option", limit: Self.numberLimit)
    }
}
