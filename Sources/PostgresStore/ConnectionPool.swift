import Persistence
import Synchronization

/// Lends a store's connections, first come, first served.
final class ConnectionPool: Sendable {
    struct Waiter {
        let number: Int
        let continuation: CheckedContinuation<PostgreSQLConnection, any Error>
    }

    struct State {
        /// The last used stands last and goes first, so that no more sessions are opened than are needed.
        var idle: [PostgreSQLConnection]
        var waiters: [Waiter] = []
        var nextNumber = 0
        var isClosed = false
    }

    let state: Mutex<State>
    private let all: [PostgreSQLConnection]

    init(_ connections: [PostgreSQLConnection]) {
        all = connections
        state = Mutex(State(idle: connections))
    }

    /// Waits for a connection.
    ///
    /// - Throws: `CancellationError` when the task is cancelled before it is its turn; `StoreError.lost` when the pool is
    ///   closed.
    func take() async throws -> PostgreSQLConnection {
        let number = state.withLock { state in
            state.nextNumber += 1
            return state.nextNumber
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer: Result<PostgreSQLConnection, any Error>? = state.withLock { state in
                    // Looked at under the lock: a later cancellation finds the waiter in the list.
                    if Task.isCancelled { return .failure(CancellationError()) }
                    if state.isClosed { return .failure(StoreError.lost) }
                    if let connection = state.idle.popLast() { return .success(connection) }
                    state.waiters.append(Waiter(number: number, continuation: continuation))
                    return nil
                }
                if let answer { continuation.resume(with: answer) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0) }
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Gives a connection back; it goes to whoever waits longest.
    func giveBack(_ connection: PostgreSQLConnection) {
        let waiter: Waiter? = state.withLock { state in
            guard state.waiters.isEmpty else { return state.waiters.removeFirst() }
            state.idle.append(connection)
            return nil
        }
        waiter?.continuation.resume(returning: connection)
    }

    /// Turns everybody away who waits or comes, and ends the sessions as their transactions end.
    func close() async {
        let waiters = state.withLock { state in
            state.isClosed = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.continuation.resume(throwing: StoreError.lost) }
        for connection in all { await connection.close() }
    }
}
