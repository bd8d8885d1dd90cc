/// A commitment to a version of the voter list.
struct ListCommitment {
    /// What the list is at that moment.
    enum Stage: String {
        case preliminary
        case final
    }

    let number: Int64
    let previous: Digest
    let version: Digest
    let stage: Stage
    /// The number of voters of each station, by its id.
    let voters: [String: Int64]

    /// Reads the body and checks what it says of itself: the version, the stations, the total.
    init(_ value: JsonValue, units: [String]) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the list", "commitment", "number", "previous", "stage", "stations", "v", "version", "voters")
        try reader.requireVersion()
        let commitment = try reader.digest("commitment")
        number = try reader.integer("number", in: 1...JsonValue.integerLimit)
        previous = try reader.digest("previous")
        version = try reader.digest("version")
        stage = try reader.choice("stage", of: Stage.self)
        let total = try reader.integer("voters", in: 0...JsonValue.integerLimit)
        var stations: [String] = []
        var voters: [String: Int64] = [:]
        var sum: Int64 = 0
        for item in try reader.array("stations") {
            let station = try ObjectReader(item, "a station of the list", "station", "voters")
            let (id, count) = (
                try station.identifier("station"), try station.integer("voters", in: 0...JsonValue.integerLimit)
            )
            stations.append(id)
            voters[id] = count
            sum = min(sum + count, JsonValue.integerLimit + 1)
        }
        guard stations == units else { throw FormProblem("the list does not name every unit once in ascending order") }
        guard sum == total else { throw FormProblem("the stations' voters do not add up to \(total)") }
        guard version == .of(previous.bytes, commitment.bytes) else {
            throw FormProblem("'version' is not H(previous ‖ commitment)")
        }
        self.voters = voters
    }
}
