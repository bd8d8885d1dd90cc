import Persistence
import TestSupport

/// A file's store of one test; the file goes away with the last who uses it.
final class FileFixture: Store {
    private let inner: SQLiteStore
    private let folder: TemporaryFolder

    init() throws {
        folder = TemporaryFolder()
        inner = try SQLiteStore(path: "\(folder.path)/test.sqlite")
    }

    func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await inner.read(body)
    }

    func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await inner.write(body)
    }

    func claim<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await inner.claim(body)
    }

    func migrate(_ steps: [SchemaStep]) async throws { try await inner.migrate(steps) }
}
