import Persistence
import Synchronization

/// A store on which things go wrong: it is slow, refuses to write, or writes and then says that it did not.
final class TroubledStore: Store {
    enum Trouble: Sendable {
        case none
        /// Fails before anything is written.
        case full
        /// Everything is on the disk, but the answer is an error.
        case lostAnswer
    }

    private let store: MemoryStore
    private let delay: Duration
    private let next = Mutex<[Trouble]>([])
    private let count = Mutex(0)

    init(delay: Duration = .zero) throws {
        store = try MemoryStore()
        self.delay = delay
    }

    /// What happens to the writes that come next, one after the other.
    func expect(_ troubles: Trouble...) { next.withLock { $0 = troubles } }

    /// How many writes were tried.
    var writes: Int { count.withLock { $0 } }

    func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await store.read(body)
    }

    func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        count.withLock { $0 += 1 }
        if delay > .zero { try await Task.sleep(for: delay) }
        switch next.withLock({ $0.isEmpty ? .none : $0.removeFirst() }) {
        case .none: return try await store.write(body)
        case .full: throw StoreError.full
        case .lostAnswer:
            _ = try await store.write(body)
            throw StoreError.lost
        }
    }

    func migrate(_ steps: [SchemaStep]) async throws { try await store.migrate(steps) }
}
