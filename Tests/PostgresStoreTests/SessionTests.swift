import ElectionModel
import Persistence
import PostgresStore
import StorageSupport
import TestSupport
import Testing

/// What a session with a server is like, and which servers are refused.
@Suite(.enabled(if: StorageEngine.hasServer, "there is no PostgreSQL server (scripts/postgres run -- COMMAND)"))
struct SessionTests {
    static func open(_ text: String) async throws {
        _ = try await PostgreSQLStore(ServerAddress(text), random: SeededRandom(seed: 1))
    }

    @Test func `a session is set up the same whatever the database's own settings are`() async throws {
        let database = try ServerDatabase(on: StorageServer.required())
        for setting in [
            "synchronous_commit = off", "search_path = pg_catalog", "timezone = 'Asia/Bishkek'",
            "default_transaction_isolation = 'read committed'",
        ] {
            let name = try ServerDatabase.execute("SELECT current_database()", on: database.text)
            try ServerDatabase.execute("ALTER DATABASE \(name) SET \(setting)", on: database.text)
        }
        let store = try await PostgreSQLStore(ServerAddress(database.text), random: SeededRandom(seed: 1))
        let settings = [
            ("synchronous_commit", "on"), ("search_path", "public, pg_temp"), ("TimeZone", "UTC"),
            ("transaction_isolation", "serializable"), ("application_name", "dobush"), ("client_encoding", "UTF8"),
            ("transaction_read_only", "on"),
        ]
        for (name, value) in settings {
            let found = try await store.read { try $0.first("SELECT current_setting(\(name)) AS value")?.text("value") }
            #expect(found == value, "\(name)")
        }
        let isolation = try await store.claim {
            try $0.first("SELECT current_setting('transaction_isolation') AS value")?.text("value")
        }
        #expect(isolation == "read committed")
        await store.close()
        await #expect(throws: StoreError.lost) { try await store.read { _ in } }
    }

    @Test(
        arguments: [
            ("TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'", .unfit(.encoding)),
            ("TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'", .unfit(.encoding)),
            ("TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'ru'", .unfit(.order)),
        ] as [(String, StoreError)])
    func `a database that would keep or order texts otherwise is refused`(
        options: String, error: StoreError
    ) async throws {
        let database = try ServerDatabase(on: StorageServer.required(), options: options)
        await #expect(throws: error) { try await Self.open(database.text) }
    }

    @Test func `who may not come in is told why, and a name that is wrong`() async throws {
        let server = try StorageServer.required()
        await #expect(throws: StoreError.missing) { try await Self.open("\(server) dbname=dobush_is_not_here") }
        await #expect(throws: StoreError.denied) { try await Self.open("\(server) user=dobush_is_not_here") }
        await #expect(throws: StoreError.lost) { try await Self.open("\(server) host=/nowhere") }
        await #expect(throws: StoreError.lost) { try await Self.open("\(server) host=127.0.0.1 port=1") }

        let sample = try await ServerSample()
        let role = "dobush_\(UInt64.random(in: .min ... .max))"
        try sample.other("CREATE ROLE \(role) LOGIN CONNECTION LIMIT 0")
        defer { _ = try? ServerDatabase.execute("DROP ROLE \(role)", on: server) }
        await #expect(throws: StoreError.busy) { try await Self.open("\(sample.database.text) user=\(role)") }
        try sample.other("ALTER ROLE \(role) CONNECTION LIMIT 5")
        let store = try await PostgreSQLStore(
            ServerAddress("\(sample.database.text) user=\(role)"), random: SeededRandom(seed: 1))
        await #expect(throws: StoreError.denied) { try await store.read { _ = try $0.rows("SELECT * FROM person") } }
        // Who may use the tables and make none has enough.
        try sample.other("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO \(role)")
        try await store.migrate(ServerSample.steps)
        try await store.write { try ServerSample.insert(1, $0) }
        await #expect(throws: StoreError.denied) {
            try await store.migrate(
                ServerSample.steps + [SchemaStep("2", [.index("i", on: "person", columns: ["name"], unique: false)])])
        }
        try sample.other("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM \(role)")
        await store.close()
    }

    @Test func `no error, in no language, has a value in it`() async throws {
        let sample = try await ServerSample()
        let pin = "11705199000001"
        var errors: [any Error] = []
        func note(_ body: @Sendable (borrowing Transaction) throws -> Void) async {
            do {
                try await sample.store.write(body)
            } catch {
                errors.append(error)
            }
        }
        try sample.other("CREATE UNIQUE INDEX person_name ON person (name)")
        let row: [SQLValue] = [.int(1), .text(pin)]
        try await sample.store.write { try $0.bulkInsert(into: "person", columns: ["number", "name"], rows: [row]) }
        await note { try $0.run("INSERT INTO person (number, name) VALUES (\(2), \(pin))") }
        await note { try $0.bulkInsert(into: "person", columns: ["number", "name"], rows: [[.int(2), .text(pin)]]) }
        await note { _ = try $0.rows("SELECT CAST(\(pin + "x") AS BIGINT) AS n") }
        await note { _ = try $0.rows("SELECT n FROM nowhere WHERE pin = \(pin)") }
        #expect(errors.count == 4)
        for error in errors {
            let fault = try #require(error as? StoreError)
            let texts = [fault.kyrgyz, fault.russian, fault.english, "\(error)", String(reflecting: error)]
            #expect(texts.allSatisfy { !$0.contains("1170519") })
        }
        #expect(errors.first as? StoreError == .constraint)
    }

    @Test func `a session does not gather statements without end`() async throws {
        let sample = try await ServerSample(connections: 1)
        for number in 0..<300 {
            let query = Query(stringLiteral: "SELECT \(number) AS n")
            let answer = try await sample.store.read { try $0.first(query)?.int("n") }
            #expect(answer == number)
        }
        let prepared = try await sample.store.read {
            try $0.first("SELECT count(*) AS n FROM pg_prepared_statements")?.int("n") ?? 0
        }
        #expect((100...201).contains(prepared))
    }

    @Test func `a column of a type that we do not read is refused by its name`() async throws {
        let sample = try await ServerSample()
        await #expect(throws: StoreError.unexpected("total")) {
            try await sample.store.read { _ = try $0.rows("SELECT sum(number) AS total FROM person") }
        }
        let row = try await sample.store.read {
            try $0.first("SELECT CAST(7 AS SMALLINT) AS a, 7 AS b, CAST(0.5 AS REAL) AS c, CAST('x' AS VARCHAR) AS d")
        }
        #expect(try row?.int("a") == 7)
        #expect(try row?.int("b") == 7)
        #expect(try row?.real("c") == 0.5)
        #expect(try row?.text("d") == "x")
    }
}
