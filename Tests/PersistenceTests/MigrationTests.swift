import Persistence
import StorageSupport
import Testing

/// How a schema is brought up to date, on each engine that is there.
@Suite struct MigrationTests {
    static func table(_ name: String) -> SchemaChange {
        .table(TableSchema(name, primaryKey: ["n"], [.required("n", .int)]))
    }

    static func insert(_ table: String, _ store: any Store) async throws {
        let query = Query(stringLiteral: "INSERT INTO \(table) (n) VALUES (1)")
        try await store.write { _ = try $0.run(query) }
    }

    @Test(arguments: StorageEngine.everywhere)
    func `steps are applied once, and later ones after them`(engine: StorageEngine) async throws {
        let store = try await engine.store()
        let first = [SchemaStep("1", [Self.table("one")])]
        try await store.migrate(first)
        try await Self.insert("one", store)
        try await store.migrate(first)
        try await store.migrate(first + [SchemaStep("2", [Self.table("two")])])
        try await Self.insert("two", store)
        await #expect(throws: StoreError.constraint) { try await Self.insert("one", store) }
    }

    @Test(arguments: StorageEngine.everywhere)
    func `a schema of another program, or of a later version, is left alone`(engine: StorageEngine) async throws {
        let store = try await engine.store()
        let steps = [SchemaStep("1", [Self.table("one")]), SchemaStep("2", [Self.table("two")])]
        try await store.migrate(steps)
        for others in [
            [SchemaStep("1", [])], [SchemaStep("other", []), steps[1]], [steps[1], steps[0]],
            [steps[0], SchemaStep("2b", [Self.table("three")]), SchemaStep("3", [])],
        ] {
            await #expect(throws: StoreError.damaged) { try await store.migrate(others) }
        }
        await #expect(throws: StoreError.self) { try await Self.insert("three", store) }
    }

    @Test(arguments: StorageEngine.everywhere)
    func `parts of a database have steps of their own`(engine: StorageEngine) async throws {
        let store = try await engine.store()
        let register = [SchemaStep("1", [Self.table("one")])]
        let queue = [SchemaStep("1", part: "work", [Self.table("two")])]
        try await store.migrate(register)
        try await store.migrate(queue)
        try await store.migrate(queue + register + [SchemaStep("2", part: "work", [Self.table("three")])])
        for name in ["one", "two", "three"] { try await Self.insert(name, store) }
        await #expect(throws: StoreError.damaged) { try await store.migrate(queue) }
    }

    @Test(arguments: StorageEngine.everywhere)
    func `a step that fails leaves nothing of the migration behind`(engine: StorageEngine) async throws {
        let store = try await engine.store()
        await #expect(throws: StoreError.self) {
            try await store.migrate([
                SchemaStep("1", [Self.table("one")]), SchemaStep("2", [Self.table("one")]),
            ])
        }
        try await store.migrate([SchemaStep("another", [Self.table("one")])])
        try await Self.insert("one", store)
    }

    @Test(arguments: StorageEngine.everywhere)
    func `programs that start at the same moment migrate once`(engine: StorageEngine) async throws {
        let store = try await engine.store()
        let steps = (1...5).map { SchemaStep("\($0)", [Self.table("t\($0)")]) }
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try await store.migrate(steps) } }
            try await group.waitForAll()
        }
        try await Self.insert("t5", store)
    }
}
