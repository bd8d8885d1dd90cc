import CPostgres

/// A database of a server that is dropped with the object.
package final class ServerDatabase: Sendable {
    private let server: String
    /// Its connection string.
    package let text: String
    private let name: String

    /// Makes a database.
    ///
    /// - Parameters:
    ///   - server: the connection string of a superuser, as `keyword=value` pairs.
    ///   - options: what `CREATE DATABASE` is told besides.
    package init(on server: String, options: String = "") throws {
        self.server = server
        name = "dobush_\(UInt64.random(in: .min ... .max))"
        text = "\(server) dbname=\(name)"
        try Self.execute("CREATE DATABASE \(name) \(options)", on: server)
    }

    deinit { _ = try? Self.execute("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", on: server) }

    /// Runs a statement as superuser, outside a transaction.
    ///
    /// - Returns: the first column of the first row, or the empty text.
    @discardableResult
    package static func execute(_ statement: String, on server: String) throws -> String {
        let connection = PQconnectdb(server)
        defer { PQfinish(connection) }
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        let result = PQexec(connection, statement)
        defer { PQclear(result) }
        guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
            throw ServerComplaint(text: String(cString: PQerrorMessage(connection)))
        }
        guard PQntuples(result) > 0, let value = PQgetvalue(result, 0, 0) else { return "" }
        return String(cString: value)
    }
}
