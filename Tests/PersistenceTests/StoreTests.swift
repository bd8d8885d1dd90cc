import Persistence
import Testing

/// What every store must do; run on each engine that is there.
@Suite struct StoreTests {
    static let steps = [
        SchemaStep(
            "1 people",
            [
                .table(
                    TableSchema(
                        "person", primaryKey: ["number"],
                        [
                            .required("number", .int), .required("name", .text), .optional("photo", .bytes),
                            .flag("voted"),
                        ])),
                .index("person_name", on: "person", columns: ["name"], unique: false),
            ])
    ]

    static func store() async throws -> MemoryStore {
        let store = try MemoryStore()
        try await store.migrate(steps)
        return store
    }

    @Test func `values bind in the order in which they stand, also when repeated`() async throws {
        let store = try await Self.store()
        let count = try await store.write { transaction in
            try transaction.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("Айгүл"), \(0))")
            try transaction.run("INSERT INTO person (number, name, voted) VALUES (\(2), \("Бакыт"), \(0))")
            return try transaction.run(
                "UPDATE person SET name = \("Бермет"), voted = \(1) WHERE number = \(2) OR (number = \(7) AND voted = \(1))"
            )
        }
        #expect(count == 1)
        let names = try await store.read { transaction in
            try transaction.rows("SELECT number, name, voted, photo FROM person ORDER BY number").map {
                (try $0.int("number"), try $0.text("name"), try $0.int("voted"), $0.isNull("photo"))
            }
        }
        #expect(names.map(\.0) == [1, 2])
        #expect(names.map(\.1) == ["Айгүл", "Бермет"])
        #expect(names.map(\.2) == [0, 1])
        #expect(names.map(\.3) == [true, true])
    }

    @Test func `an error undoes the whole transaction and names no value`() async throws {
        let store = try await Self.store()
        await #expect(throws: StoreError.constraint) {
            try await store.write { transaction in
                try transaction.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("А"), \(0))")
                try transaction.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("Б"), \(0))")
            }
        }
        let count = try await store.read { try $0.first("SELECT count(*) AS n FROM person")?.int("n") }
        #expect(count == 0)
        #expect(!"\(StoreError.constraint)".contains("Б"))
    }

    @Test func `a flag takes 0 and 1 only, and a number is no text`() async throws {
        let store = try await Self.store()
        await #expect(throws: StoreError.constraint) {
            try await store.write { try $0.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("А"), \(2))") }
        }
        await #expect(throws: StoreError.self) {
            try await store.write {
                try $0.run("INSERT INTO person (number, name, voted) VALUES (\("x"), \("А"), \(0))")
            }
        }
    }

    @Test func `an image opens in memory with the same content, and cannot be changed`() async throws {
        let store = try await Self.store()
        try await store.write { transaction in
            try transaction.bulkInsert(
                into: "person", columns: ["number", "name", "photo", "voted"],
                rows: (0..<500).map { [.int($0), .text("Н\($0)"), .bytes([1, 2, UInt8($0 & 255)]), .int(0)] })
        }
        let opened = try MemoryStore(image: try store.fileImage())
        let row = try await opened.read { try $0.first("SELECT name, photo FROM person WHERE number = \(258)") }
        #expect(try row?.text("name") == "Н258")
        #expect(try row?.bytes("photo") == [1, 2, 2])
        await #expect(throws: StoreError.self) {
            try await opened.write { try $0.run("DELETE FROM person") }
        }
    }

    @Test(arguments: [0, 100, 600, 5000])
    func `bytes that are no database are refused`(count: Int) {
        #expect(throws: StoreError.damaged) { try MemoryStore(image: [UInt8](repeating: 1, count: count)) }
    }

    @Test func `an unknown schema is left alone`() async throws {
        let store = try await Self.store()
        await #expect(throws: StoreError.damaged) { try await store.migrate([SchemaStep("other", [])]) }
    }
}
