import CPostgres
import Persistence

/// One session with the server: libpq's connection and what it has prepared. Waits inside its calls; used by one actor.
final class ServerLink {
    let handle: OpaquePointer
    private var statements = StatementCache(limit: 200)
    /// The types of columns into which rows were copied.
    private var columnTypes: [String: [ServerType?]] = [:]

    /// Takes over a connection that is established.
    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { PQfinish(handle) }

    /// Whether the connection is gone, as far as is known.
    var isBroken: Bool { PQstatus(handle) == CONNECTION_BAD }

    /// Whether no transaction is open.
    var isIdle: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Looks whether the server has ended the connection, without asking it.
    func noticeEnd() {
        // The first call may find the server's last words, the second the end.
        if PQconsumeInput(handle) == 1 { _ = PQconsumeInput(handle) }
    }

    /// Runs statements without values.
    @discardableResult
    func execute(_ text: String) throws(LinkFailure) -> ServerAnswer {
        try check(PQsendQuery(handle, text))
        return try answer()
    }

    /// Runs a statement with values, preparing it when it is new.
    func query(_ text: String, _ values: [SQLValue]) throws(LinkFailure) -> ServerAnswer {
        let bound = BoundValues(values)
        let name = try prepared(StatementCache.Key(text: text, types: bound.types))
        try check(
            bound.lend { values, lengths, formats in
                PQsendQueryPrepared(handle, name, Int32(clamping: values.count), values, lengths, formats, 1)
            })
        return try answer()
    }

    /// The types of a table's columns.
    func types(of columns: [String], in table: String) throws(LinkFailure) -> [ServerType?] {
        let text = "SELECT \(columns.joined(separator: ", ")) FROM \(table)"
        if let known = columnTypes[text] { return known }
        try check(PQsendPrepare(handle, "", text, 0, nil))
        _ = try answer()
        try check(PQsendDescribePrepared(handle, ""))
        let types = try answer().types
        columnTypes[text] = types
        return types
    }

    /// The last answer to what was sent, or the first failure in it.
    func answer() throws(LinkFailure) -> ServerAnswer {
        var last: ServerAnswer?
        while let result = PQgetResult(handle) {
            let answer = ServerAnswer(result)
            if last?.isFailure != true { last = answer }
            if answer.status == PGRES_COPY_IN { break }
        }
        guard let last else { throw LinkFailure(state: nil, isBroken: isBroken) }
        guard !last.isFailure else { throw LinkFailure(state: last.state, isBroken: isBroken) }
        return last
    }

    /// Checks what a sending call of libpq returned.
    func check(_ sent: Int32) throws(LinkFailure) {
        guard sent == 1 else { throw LinkFailure(state: nil, isBroken: isBroken) }
    }

    private func prepared(_ key: StatementCache.Key) throws(LinkFailure) -> String {
        if let name = statements.name(of: key) { return name }
        let name = statements.newName()
        try check(PQsendPrepare(handle, name, key.text, Int32(clamping: key.types.count), key.types))
        _ = try answer()
        if let gone = statements.insert(key, name: name) { try execute("DEALLOCATE \(gone)") }
        return name
    }
}
