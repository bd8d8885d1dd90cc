import ElectionModel
import Persistence
import Sodium
import Trust

/// Recomputes the stored lists.
struct ListChecker: Sendable {
    let definition: ElectionDefinition
    let keys: RegisterKeys

    func faults(in transaction: borrowing Transaction) throws -> [ListFault] {
        var faults: [ListFault] = []
        var previous = [UInt8](repeating: 0, count: 32)
        let lists = try transaction.rows("SELECT * FROM voter_list ORDER BY number")
        for (place, row) in lists.enumerated() {
            let number = try row.int("number")
            let (commitment, version) = (try row.bytes("commitment"), try row.bytes("version"))
            let isLast = place == lists.count - 1
            let isFinal = try row.text("stage") == ListStage.final.rawValue
            if number != place + 1 || (isFinal && !isLast) {
                faults.append(.order(list: number))
            }
            if try row.bytes("previous") != previous { faults.append(.chain(list: number)) }
            if SHA256.hash(try row.bytes("previous") + commitment) != version { faults.append(.version(list: number)) }
            previous = version
            let before = faults.count
            let recomputed = try recompute(row, number, &faults, transaction)
            // A value that does not open was named already.
            if faults.count == before, recomputed != commitment { faults.append(.commitment(list: number)) }
        }
        return faults
    }

    private func recompute(
        _ row: ResultRow, _ list: Int, _ faults: inout [ListFault], _ transaction: borrowing Transaction
    ) throws -> [UInt8] {
        guard let salt = try? keys.personal.open(try row.bytes("salt"), table: "voter_list", row: String(list)),
            let stage = ListStage(rawValue: try row.text("stage"))
        else {
            faults.append(.sealed(list: list, station: nil))
            return []
        }
        var hash = SHA256()
        hash.update(salt)
        hash.update(ListLine.heading(definition, stage: stage, number: list))
        let stations = try transaction.rows("SELECT station FROM list_sheet WHERE list = \(list)")
            .compactMap { StationId(rawValue: try $0.text("station")) }
        // One station's lines at a time.
        for station in stations.sorted() {
            let sheet = try transaction.first(
                "SELECT voters, sealed FROM list_sheet WHERE list = \(list) AND station = \(station.rawValue)")
            guard let sheet,
                let bytes = try? ElectoralRegister.sheet(
                    list: list, station: station, sealed: try sheet.bytes("sealed"), keys),
                let lines = try? ListLine.lines(bytes)
            else {
                faults.append(.sealed(list: list, station: station))
                continue
            }
            hash.update(bytes)
            if try !numbered(lines, voters: try sheet.int("voters"), list, station, transaction) {
                faults.append(.numbering(list: list, station: station))
            }
        }
        return hash.digest()
    }

    /// Whether the lines are numbered from 1, each for the person whom the numbering names.
    private func numbered(
        _ lines: [ListLine], voters: Int, _ list: Int, _ station: StationId, _ transaction: borrowing Transaction
    ) throws -> Bool {
        let rows = try transaction.rows(
            """
            SELECT l.number, p.pin_index FROM list_voter l JOIN person p ON p.person = l.person \
            WHERE l.list = \(list) AND l.station = \(station.rawValue) ORDER BY l.number
            """)
        guard rows.count == lines.count, voters == lines.count else { return false }
        for (place, (line, row)) in zip(lines, rows).enumerated() {
            guard line.number == place + 1, try row.int("number") == line.number, line.details.station == station,
                try row.bytes("pin_index") == keys.personal.blindIndex(Array(line.details.pin.digits.utf8))
            else { return false }
        }
        return true
    }
}
