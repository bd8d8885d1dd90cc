import Persistence

/// Runs statements in the open transaction of a session.
final class PostgreSQLRunner: StatementRunner {
    private let link: ServerLink
    /// Why the transaction has to be done again, if that became known.
    private(set) var setback: Setback?

    init(_ link: ServerLink) { self.link = link }

    func rows(_ query: Query) throws(StoreError) -> [ResultRow] { try answer(query).rows() }

    func unclaimed(_ query: Query) throws(StoreError) -> [ResultRow] {
        try answer(query, " FOR UPDATE SKIP LOCKED").rows()
    }

    func run(_ query: Query) throws(StoreError) -> Int { try answer(query).changedRows }

    func bulkInsert(into table: String, columns: [String], rows: [[SQLValue]]) throws(StoreError) {
        do throws(LinkFailure) {
            try link.copy(into: table, columns: columns, rows: rows)
        } catch {
            throw noted(error)
        }
    }

    private func answer(_ query: Query, _ end: String = "") throws(StoreError) -> ServerAnswer {
        let (text, values) = query.rendered { "$\($0)" }
        do throws(LinkFailure) {
            return try link.query(text + end, values)
        } catch {
            throw noted(error)
        }
    }

    private func noted(_ failure: LinkFailure) -> StoreError {
        setback = setback ?? Setback(failure)
        return failure.storeError
    }
}
