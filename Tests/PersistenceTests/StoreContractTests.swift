import Persistence
import StorageSupport
import Testing

/// What every store must do, on each engine that is there.
@Suite struct StoreContractTests {
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
            ]),
        SchemaStep(
            "2 values",
            [
                .table(
                    TableSchema(
                        "sample", primaryKey: ["number"],
                        [
                            .required("number", .int), .optional("a", .int), .optional("b", .text),
                            .optional("c", .bytes), .optional("d", .real),
                        ]))
            ]),
    ]

    static func store(_ engine: StorageEngine) async throws -> any Store {
        let store = try await engine.store()
        try await store.migrate(steps)
        return store
    }

    static func count(_ store: any Store) async throws -> Int {
        try await store.read { try $0.first("SELECT count(*) AS n FROM person")?.int("n") ?? -1 }
    }

    /// What a body throws for reasons of its own.
    struct Refusal: Error, Equatable {}

    @Test(arguments: StorageEngine.everywhere)
    func `values bind in the order in which they stand, also when repeated`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        let count = try await store.write { transaction in
            try transaction.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("Айгүл"), \(0))")
            try transaction.run("INSERT INTO person (number, name, voted) VALUES (\(2), \("Бакыт"), \(0))")
            return try transaction.run(
                "UPDATE person SET name = \("Бермет"), voted = \(1) WHERE number = \(2) OR (number = \(7) AND voted = \(1))"
            )
        }
        #expect(count == 1)
        let people = try await store.read { transaction in
            try transaction.rows("SELECT voted, name, number, photo FROM person ORDER BY number").map {
                (try $0.int("number"), try $0.text("name"), try $0.int("voted"), $0.isNull("photo"))
            }
        }
        #expect(people.map(\.0) == [1, 2])
        #expect(people.map(\.1) == ["Айгүл", "Бермет"])
        #expect(people.map(\.2) == [0, 1])
        #expect(people.map(\.3) == [true, true])
    }

    static let samples: [(Int?, String?, [UInt8]?, Double?)] = [
        (nil, nil, nil, nil), (0, "", [], 0), (Int.max, "Өмүр ңаң «ё» 🗳", [0, 255, 0], Double.infinity),
        (Int.min, "' \" \\ $1 ?1 %", [UInt8](repeating: 7, count: 70_000), -Double.infinity),
        (-1, String(repeating: "ы", count: 40_000), [0], Double.leastNonzeroMagnitude),
        (1 << 40, "\t\n\r\u{1}", [1], Double.greatestFiniteMagnitude), (5, "\u{10FFFF}", [2], 0.1),
    ]

    @Test(arguments: StorageEngine.everywhere, [false, true])
    func `every value comes back as it was`(engine: StorageEngine, inBulk: Bool) async throws {
        let store = try await Self.store(engine)
        try await store.write { transaction in
            if inBulk {
                try transaction.bulkInsert(
                    into: "sample", columns: ["d", "number", "c", "a", "b"],
                    rows: Self.samples.enumerated().map { number, sample in
                        [sample.3.sqlValue, .int(number), sample.2.sqlValue, sample.0.sqlValue, sample.1.sqlValue]
                    })
            } else {
                for (number, sample) in Self.samples.enumerated() {
                    try transaction.run(
                        """
                        INSERT INTO sample (number, a, b, c, d) \
                        VALUES (\(number), \(sample.0.sqlValue), \(sample.1.sqlValue), \(sample.2.sqlValue), \
                        \(sample.3.sqlValue))
                        """)
                }
            }
        }
        let rows = try await store.read { try $0.rows("SELECT * FROM sample ORDER BY number") }
        #expect(rows.count == Self.samples.count)
        for (row, sample) in zip(rows, Self.samples) {
            #expect(row["a"] == sample.0.sqlValue && row["b"] == sample.1.sqlValue)
            #expect(row["c"] == sample.2.sqlValue && row["d"] == sample.3.sqlValue)
        }
    }

    @Test(arguments: StorageEngine.everywhere)
    func `values are found again, and NULL by being NULL`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        try await store.write { transaction in
            try transaction.bulkInsert(
                into: "sample", columns: ["number", "a", "b", "c", "d"],
                rows: [[.int(1), .int(5), .text(""), .bytes([]), .real(0.5)], [.int(2), .null, .null, .null, .null]])
        }
        func numbers(_ query: Query) async throws -> [Int] {
            try await store.read { try $0.rows(query).map { try $0.int("number") } }
        }
        #expect(try await numbers("SELECT number FROM sample WHERE b = \("") AND c = \([UInt8]())") == [1])
        #expect(try await numbers("SELECT number FROM sample WHERE a = \(5) AND d = \(0.5)") == [1])
        #expect(try await numbers("SELECT number FROM sample WHERE a IS NULL AND b IS NULL AND c IS NULL") == [2])
        #expect(try await numbers("SELECT number FROM sample WHERE (number, a) > (\(0), \(0)) LIMIT \(1)") == [1])
        let truth = try await store.read { try $0.first("SELECT \(2) > \(1) AS yes, \(2) < \(1) AS no") }
        #expect(try truth?.int("yes") == 1)
        #expect(try truth?.int("no") == 0)
    }

    @Test(arguments: StorageEngine.everywhere, [SQLValue.text("a\u{0}b"), .real(.nan), .real(.signalingNaN)])
    func `what an engine cannot store is refused by all`(engine: StorageEngine, value: SQLValue) async throws {
        let store = try await Self.store(engine)
        await #expect(throws: StoreError.unstorable) {
            try await store.write { try $0.run("INSERT INTO sample (number, b) VALUES (\(1), \(value))") }
        }
        await #expect(throws: StoreError.unstorable) {
            try await store.write {
                try $0.bulkInsert(into: "sample", columns: ["number", "b"], rows: [[.int(1), value]])
            }
        }
        await #expect(throws: StoreError.unstorable) {
            try await store.read { _ = try $0.rows("SELECT number FROM sample WHERE b = \(value)") }
        }
    }

    @Test(arguments: StorageEngine.everywhere)
    func `texts are ordered and compared by their bytes`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        let names = ["я", "ё", "Ө", "ө", "a", "B", "ab", "a-c", "", "é", "e\u{301}"]
        let found = try await store.write { transaction in
            try transaction.bulkInsert(
                into: "person", columns: ["number", "name", "voted"],
                rows: names.enumerated().map { [.int($0.offset), .text($0.element), .int(0)] })
            return try transaction.rows("SELECT name FROM person ORDER BY name").map { try $0.text("name") }
        }
        let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(found.map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
    }

    @Test(arguments: StorageEngine.everywhere)
    func `many rows go in at once, and a bad one lets none in`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        let rows = (0..<10_000).map { number -> [SQLValue] in
            [
                .int(number), .text("Н\(number)"), number % 3 == 0 ? .null : .bytes([UInt8(number & 255)]),
                .int(number & 1),
            ]
        }
        let columns = ["number", "name", "photo", "voted"]
        try await store.write { try $0.bulkInsert(into: "person", columns: columns, rows: []) }
        await #expect(throws: StoreError.constraint) {
            try await store.write {
                try $0.bulkInsert(
                    into: "person", columns: columns, rows: rows + [[.int(5), .text("x"), .null, .int(0)]])
            }
        }
        #expect(try await Self.count(store) == 0)
        let sum = try await store.write { transaction in
            try transaction.bulkInsert(into: "person", columns: columns, rows: rows)
            return try transaction.first("SELECT CAST(sum(number) AS BIGINT) AS n FROM person WHERE voted = \(1)")?.int(
                "n")
        }
        #expect(sum == 25_000_000)
        #expect(try await Self.count(store) == 10_000)
        let row = try await store.read { try $0.first("SELECT name, photo FROM person WHERE number = \(258)") }
        #expect(try row?.text("name") == "Н258")
        #expect(row?.isNull("photo") == true)
    }

    @Test(
        arguments: StorageEngine.everywhere,
        [
            "INSERT INTO person (number, name, voted) VALUES (1, 'x', 0)",
            "INSERT INTO person (number, name, voted) VALUES (2, 'x', 2)",
            "INSERT INTO person (number, name, voted) VALUES (2, NULL, 0)",
        ])
    func `the schema's rules hold`(engine: StorageEngine, statement: String) async throws {
        let store = try await Self.store(engine)
        let query = Query(stringLiteral: statement)
        try await store.write {
            _ = try $0.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("А"), \(0))")
        }
        await #expect(throws: StoreError.constraint) { try await store.write { try $0.run(query) } }
        #expect(try await Self.count(store) == 1)
        let again = try await store.write { transaction in
            try transaction.run(
                """
                INSERT INTO person (number, name, voted) VALUES (\(1), \("Б"), \(1)) \
                ON CONFLICT (number) DO NOTHING
                """)
        }
        #expect(again == 0)
        let changed = try await store.write { transaction in
            try transaction.run(
                """
                INSERT INTO person (number, name, voted) VALUES (\(1), \("Б"), \(1)) \
                ON CONFLICT (number) DO UPDATE SET name = excluded.name, voted = excluded.voted
                """)
        }
        #expect(changed == 1)
    }

    @Test(arguments: StorageEngine.everywhere)
    func `a statement that is none is refused, and a type that does not fit`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        for query: Query in [
            "SELECT nothing FROM nowhere", "SELEKT",
            "INSERT INTO person (number, name, voted) VALUES (\("x"), \("А"), \(0))",
        ] {
            await #expect(throws: StoreError.self) { try await store.write { try $0.run(query) } }
        }
        // Eight bytes of text would be a number in PostgreSQL's binary format.
        for row: [SQLValue] in [
            [.text("a number"), .text("a"), .int(0)], [.int(1), .bytes([65]), .int(0)], [.int(1)],
        ] {
            await #expect(throws: StoreError.self) {
                try await store.write {
                    try $0.bulkInsert(into: "person", columns: ["number", "name", "voted"], rows: [row])
                }
            }
        }
        #expect(try await Self.count(store) == 0)
    }

    @Test(arguments: StorageEngine.everywhere)
    func `an error of the body undoes everything and comes out as it is`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        await #expect(throws: Refusal()) {
            try await store.write { transaction in
                try transaction.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("А"), \(0))")
                throw Refusal()
            }
        }
        await #expect(throws: Refusal()) { try await store.read { _ in throw Refusal() } }
        await #expect(throws: Refusal()) { try await store.claim { _ in throw Refusal() } }
        #expect(try await Self.count(store) == 0)
    }

    @Test(arguments: StorageEngine.everywhere)
    func `a statement that failed ends the transaction, also when the body goes on`(engine: StorageEngine) async throws
    {
        let store = try await Self.store(engine)
        await #expect(throws: StoreError.constraint) {
            try await store.write { transaction in
                let insertion: Query = "INSERT INTO person (number, name, voted) VALUES (\(1), \("А"), \(0))"
                try transaction.run(insertion)
                #expect(throws: StoreError.constraint) { try transaction.run(insertion) }
                #expect(throws: StoreError.constraint) { try transaction.rows("SELECT 1 AS one") }
            }
        }
        #expect(try await Self.count(store) == 0)
    }

    @Test(arguments: StorageEngine.everywhere)
    func `a read changes nothing`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        await #expect(throws: StoreError.self) {
            try await store.read {
                _ = try $0.run("INSERT INTO person (number, name, voted) VALUES (\(1), \("А"), \(0))")
            }
        }
        #expect(try await Self.count(store) == 0)
    }

    @Test(arguments: StorageEngine.everywhere)
    func `writers that meet lose nothing, and a reader sees one state`(engine: StorageEngine) async throws {
        let store = try await Self.store(engine)
        try await store.write { transaction in
            for number in 0..<2 {
                try transaction.run("INSERT INTO sample (number, a) VALUES (\(number), \(0))")
            }
        }
        try await withThrowingTaskGroup { group in
            for _ in 0..<2 {
                group.addTask {
                    for _ in 0..<25 {
                        try await store.write { transaction in
                            // Read, reckon, write: the sum is right only when nobody writes between.
                            let before =
                                try transaction.first("SELECT a FROM sample WHERE number = \(0)")?.int("a") ?? -1
                            try transaction.run("UPDATE sample SET a = \(before + 1) WHERE number = \(0)")
                            try transaction.run("UPDATE sample SET a = \(-before - 1) WHERE number = \(1)")
                        }
                    }
                }
            }
            group.addTask {
                for _ in 0..<50 {
                    let sum = try await store.read { transaction in
                        let first = try transaction.first("SELECT a FROM sample WHERE number = \(0)")?.int("a") ?? 7
                        let second = try transaction.first("SELECT a FROM sample WHERE number = \(1)")?.int("a") ?? 7
                        return first + second
                    }
                    #expect(sum == 0)
                }
            }
            try await group.waitForAll()
        }
        let last = try await store.read { try $0.first("SELECT a FROM sample WHERE number = \(0)")?.int("a") }
        #expect(last == 50)
    }
}
