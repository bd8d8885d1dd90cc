import Persistence
import Synchronization

/// A store that lets somebody else act just before one of its writes.
final class HookedStore: Store {
    private let inner: any Store
    private let writesLeft: Mutex<Int>
    private let hook: @Sendable () async throws -> Void

    init(_ inner: any Store, beforeWrite number: Int, hook: @escaping @Sendable () async throws -> Void) {
        self.inner = inner
        writesLeft = Mutex(number)
        self.hook = hook
    }

    func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await inner.read(body)
    }

    func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        let isTime = writesLeft.withLock {
            $0 -= 1
            return $0 == 0
        }
        if isTime { try await hook() }
        return try await inner.write(body)
    }

    func migrate(_ steps: [SchemaStep]) async throws { try await inner.migrate(steps) }
}
