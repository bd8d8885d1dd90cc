import CPostgres
import Persistence

/// A result of libpq, in binary form; freed with the object.
final class ServerAnswer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) { self.result = result }

    deinit { PQclear(result) }

    var status: ExecStatusType { PQresultStatus(result) }

    var isFailure: Bool {
        status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR
    }

    /// The error's code, if the server gave one.
    var state: SQLState? {
        // PG_DIAG_SQLSTATE is a character constant, which Swift does not import.
        PQresultErrorField(result, Int32(UInt8(ascii: "C"))).flatMap { SQLState(String(cString: $0)) }
    }

    /// The command that was carried out, such as `COMMIT`.
    var command: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

    /// How many rows were changed.
    var changedRows: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// The types of the columns.
    var types: [ServerType?] { (0..<PQnfields(result)).map { ServerType(rawValue: PQftype(result, $0)) } }

    /// The rows.
    ///
    /// - Throws: `StoreError.unexpected` when a column is of a type that we do not read.
    func rows() throws(StoreError) -> [ResultRow] {
        let names = (0..<PQnfields(result)).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
        let places = ResultRow.places(of: names)
        var types: [ServerType] = []
        for (name, type) in zip(names, self.types) {
            guard let type else { throw .unexpected(name) }
            types.append(type)
        }
        var rows: [ResultRow] = []
        let count = PQntuples(result)
        rows.reserveCapacity(Int(count))
        for row in 0..<count {
            var values: [SQLValue] = []
            values.reserveCapacity(types.count)
            for (column, type) in types.enumerated() {
                guard let value = type.value(bytes(row, Int32(column))) else { throw .unexpected(names[column]) }
                values.append(value)
            }
            rows.append(ResultRow(places: places, values: values))
        }
        return rows
    }

    private func bytes(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    }
}
