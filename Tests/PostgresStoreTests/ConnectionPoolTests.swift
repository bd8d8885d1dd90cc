import Persistence
import Synchronization
import Testing

@testable import PostgresStore

/// The pool lends connections that are never opened here.
@Suite struct ConnectionPoolTests {
    static func pool(_ count: Int) throws -> ConnectionPool {
        let address = try ServerAddress("host=/nowhere")
        return ConnectionPool((0..<count).map { _ in PostgreSQLConnection(address, schema: "public") })
    }

    /// Waits until so many callers stand in line.
    static func line(_ count: Int, at pool: ConnectionPool) async throws {
        while pool.state.withLock({ $0.waiters.count }) != count { try await Task.sleep(for: .milliseconds(1)) }
    }

    @Test func `who comes first is served first`() async throws {
        let pool = try Self.pool(1)
        let held = try await pool.take()
        let (served, continuation) = AsyncStream.makeStream(of: Int.self)
        let tasks = try await (0..<5).asyncMap { number in
            let task = Task {
                let connection = try await pool.take()
                continuation.yield(number)
                pool.giveBack(connection)
            }
            try await Self.line(number + 1, at: pool)
            return task
        }
        pool.giveBack(held)
        for task in tasks { try await task.value }
        continuation.finish()
        #expect(await served.reduce(into: []) { $0.append($1) } == [0, 1, 2, 3, 4])
    }

    @Test func `who is cancelled leaves, and the next is served`() async throws {
        let pool = try Self.pool(1)
        let held = try await pool.take()
        let first = Task { _ = try await pool.take() }
        try await Self.line(1, at: pool)
        let second = Task { pool.giveBack(try await pool.take()) }
        try await Self.line(2, at: pool)
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        pool.giveBack(held)
        try await second.value
        // Somebody who was cancelled before coming takes nothing.
        let third = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await pool.take()
        }
        await #expect(throws: CancellationError.self) { try await third.value }
        pool.giveBack(try await pool.take())
    }

    @Test func `no more are lent than there are, and the one used last goes first`() async throws {
        let pool = try Self.pool(3)
        let first = try await pool.take()
        pool.giveBack(first)
        #expect(try await pool.take() === first)
        let others = [try await pool.take(), try await pool.take()]
        #expect(others[0] !== first && others[1] !== first && others[0] !== others[1])
        let fourth = Task { try await pool.take() }
        try await Self.line(1, at: pool)
        pool.giveBack(others[1])
        #expect(try await fourth.value === others[1])
    }

    @Test func `a closed pool turns everybody away`() async throws {
        let pool = try Self.pool(1)
        _ = try await pool.take()
        let waiting = Task { _ = try await pool.take() }
        try await Self.line(1, at: pool)
        await pool.close()
        await #expect(throws: StoreError.lost) { try await waiting.value }
        await #expect(throws: StoreError.lost) { _ = try await pool.take() }
    }
}

extension Sequence {
    /// Maps the elements one after the other.
    fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async rethrows -> [T] {
        var values: [T] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
