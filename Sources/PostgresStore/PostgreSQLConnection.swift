import Persistence

/// One of a store's connections, on a thread of its own; opened when it is first used, and again when it was lost.
actor PostgreSQLConnection {
    private let executor = ConnectionExecutor()
    private let address: ServerAddress
    private let schema: String
    private var link: ServerLink?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ address: ServerAddress, schema: String) {
        self.address = address
        self.schema = schema
    }

    /// Connects, if that is not done, to see whether it can be.
    func open() throws(StoreError) {
        do throws(ServerLink.OpeningFailure) { _ = try opened() } catch { throw error.error }
    }

    func close() { link = nil }

    /// Tries a transaction once.
    func attempt<T: Sendable>(
        _ kind: TransactionKind, _ body: @Sendable (borrowing Transaction) throws -> T
    ) throws(Interruption) -> T {
        let link = try begun(kind)
        defer { if !link.isIdle { self.link = nil } }
        let runner = PostgreSQLRunner(link)
        let value: T
        do {
            value = try Transaction.run(runner, body)
        } catch {
            _ = try? link.execute("ROLLBACK")
            throw runner.setback.map { .again($0) } ?? .failed(error)
        }
        try commit(link, kind)
        return value
    }

    /// Opens a transaction. A connection that ended while it lay idle, or whose server has become a standby, is replaced
    /// without a word.
    private func begun(_ kind: TransactionKind) throws(Interruption) -> ServerLink {
        let wasOpen = link != nil
        let link: ServerLink
        do throws(ServerLink.OpeningFailure) {
            link = try opened()
        } catch {
            throw error.mayPass ? .again(.unreachable(error.error)) : .failed(error.error)
        }
        do throws(LinkFailure) {
            try link.execute(kind.beginning)
            return link
        } catch {
            self.link = nil
            guard wasOpen else { throw Setback(error).map { .again($0) } ?? .failed(error.storeError) }
        }
        return try begun(kind)
    }

    private func commit(_ link: ServerLink, _ kind: TransactionKind) throws(Interruption) {
        link.noticeEnd()
        if link.isBroken { throw .again(.lost) }
        do throws(LinkFailure) {
            try link.execute("COMMIT")
        } catch {
            if error.state?.isConflict == true { throw .again(.conflict) }
            // The server's last words may mean that it ended before saving or after: so it stops waiting for a standby.
            guard error.isLost || error.isBroken else { throw .failed(error.storeError) }
            throw kind == .read ? .again(.lost) : .failed(StoreError.uncertain)
        }
    }

    private func opened() throws(ServerLink.OpeningFailure) -> ServerLink {
        if let link { return link }
        let link = try ServerLink(to: address, schema: schema)
        self.link = link
        return link
    }
}
