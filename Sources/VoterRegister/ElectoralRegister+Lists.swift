import ElectionModel
import Persistence
import Sodium
import Trust

extension ElectoralRegister {
    /// Forms the next list: numbers the voters of each station in alphabetical order and commits to all of it.
    ///
    /// Preliminary lists may be formed again; a final list is the last. The order is the Kyrgyz alphabet's by surname,
    /// given name and patronymic, then birth date, then PIN. The list is kept as it is, whatever imports bring later.
    /// - Returns: what is to be published.
    /// - Throws: ``RegisterError`` `.finalListFormed`, `.importUnfinished`, `.registerEmpty`, `.unknownStation` when a
    ///   voter's station is no longer in the definition; `StoreError`, after which nothing has changed.
    package func formList(_ stage: ListStage) async throws -> ListCommitment {
        let forming = ListForming(
            stage: stage, definition: definition, keys: keys, salt: random.bytes(32), now: clock.now().milliseconds)
        return try await store.write { try forming.form(in: $0) }
    }

    /// All lists that were formed, in their order: what was published of each.
    ///
    /// - Throws: ``RegisterError/damaged(_:)``; `StoreError`.
    package func lists() async throws -> [ListCommitment] {
        try await store.read { transaction in
            try transaction.rows("SELECT * FROM voter_list ORDER BY number").map {
                try Self.commitment($0, definition, transaction)
            }
        }
    }

    /// Recomputes every stored list from its lines.
    ///
    /// - Returns: what does not fit; empty when all is well.
    /// - Throws: `StoreError`.
    package func verifyLists() async throws -> [ListFault] {
        let checker = ListChecker(definition: definition, keys: keys)
        return try await store.read { try checker.faults(in: $0) }
    }

    /// A station's lines of a list, opened.
    static func sheet(list: Int, station: StationId, sealed: [UInt8], _ keys: RegisterKeys) throws -> [UInt8] {
        guard
            let sheet = try? keys.personal.open(sealed, table: "list_sheet", row: "\(list)/\(station.rawValue)")
        else { throw RegisterError.damaged("list_sheet") }
        return sheet
    }

    private static func commitment(
        _ row: ResultRow, _ definition: ElectionDefinition, _ transaction: borrowing Transaction
    ) throws -> ListCommitment {
        let number = try row.int("number")
        var stations: [ListCommitment.StationCount] = []
        for sheet in try transaction.rows("SELECT station, voters FROM list_sheet WHERE list = \(number)") {
            guard let station = StationId(rawValue: try sheet.text("station")) else {
                throw RegisterError.damaged("list_sheet")
            }
            stations.append(ListCommitment.StationCount(station: station, voters: try sheet.int("voters")))
        }
        guard let stage = ListStage(rawValue: try row.text("stage")) else { throw RegisterError.damaged("voter_list") }
        let list = ListCommitment(
            stage: stage, number: number, commitment: try row.bytes("commitment"), previous: try row.bytes("previous"),
            stations: stations.sorted { $0.station < $1.station })
        guard list.version == (try row.bytes("version")) else { throw RegisterError.damaged("voter_list") }
        return list
    }
}
