import Persistence
import PostgresStore
import StorageSupport
import Synchronization
import Testing

/// What happens when writers meet and connections end.
@Suite(.enabled(if: StorageEngine.hasServer, "there is no PostgreSQL server (scripts/postgres run -- COMMAND)"))
struct RetryTests {
    @Test func `a writer who always meets another is told so after ten times`() async throws {
        let sample = try await ServerSample()
        try await sample.store.write { try ServerSample.insert(1, $0) }
        let runs = Atomic(0)
        await #expect(throws: StoreError.conflict) {
            try await sample.store.write { transaction in
                runs.add(1, ordering: .relaxed)
                _ = try transaction.rows("SELECT name FROM person WHERE number = 1")
                try sample.other("UPDATE person SET name = name || 'x' WHERE number = 1")
                try transaction.run("UPDATE person SET name = 'mine' WHERE number = 1")
            }
        }
        #expect(runs.load(ordering: .relaxed) == 10)
        #expect(sample.clock.waited.count <= 9 && sample.clock.waited.count > 5)
        #expect(try sample.other("SELECT name FROM person") == "nxxxxxxxxxx")
    }

    @Test func `a writer who meets another once gets through, also when the body hides the error`() async throws {
        struct Hidden: Error {}
        let sample = try await ServerSample()
        try await sample.store.write { try ServerSample.insert(1, $0) }
        for hides in [false, true] {
            let runs = Atomic(0)
            try await sample.store.write { transaction in
                _ = try transaction.rows("SELECT name FROM person WHERE number = 1")
                if runs.add(1, ordering: .relaxed).oldValue == 0 {
                    try sample.other("UPDATE person SET name = 'theirs' WHERE number = 1")
                }
                do {
                    try transaction.run("UPDATE person SET name = name || '+mine' WHERE number = 1")
                } catch  where hides {
                    throw Hidden()
                }
            }
            #expect(runs.load(ordering: .relaxed) == 2)
            #expect(try sample.other("SELECT name FROM person") == "theirs+mine")
        }
    }

    @Test func `what two writers read and each changes elsewhere is found at the end`() async throws {
        let sample = try await ServerSample()
        // Each counts the people and adds one if there is none: only one may be added.
        try await withThrowingTaskGroup { group in
            for number in 1...2 {
                group.addTask {
                    try await sample.store.write { transaction in
                        let count = try transaction.first("SELECT count(*) AS n FROM person")?.int("n")
                        _ = try transaction.rows("SELECT pg_sleep(0.05)::text AS slept")
                        if count == 0 { try ServerSample.insert(number, transaction) }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await sample.count() == 1)
    }

    @Test(arguments: [0, 1, 2])
    func `a connection that ends before the changes are saved is replaced, and they are made once`(
        place: Int
    ) async throws {
        let sample = try await ServerSample()
        let runs = Atomic(0)
        let sessions = try await sample.store.write { transaction in
            let session = try ServerSample.session(transaction)
            let isFirst = runs.add(1, ordering: .relaxed).oldValue == 0
            if isFirst, place == 0 { try sample.terminate(session) }
            try ServerSample.insert(1, transaction)
            if isFirst, place == 1 { try sample.terminate(session) }
            try transaction.bulkInsert(
                into: "person", columns: ["number", "name"],
                rows: (2...3000).map { [.int($0), .text(String(repeating: "ы", count: 40))] })
            // After the last statement, where only the saving is left.
            if isFirst, place == 2 { try sample.terminate(session) }
            return session
        }
        #expect(sessions > 0 && runs.load(ordering: .relaxed) == 2)
        #expect(try await sample.count() == 3000)
        #expect(sample.clock.waited.isEmpty)
    }

    @Test func `a connection that ended while it lay idle is replaced without running the body twice`() async throws {
        let sample = try await ServerSample(connections: 1)
        let first = try await sample.store.read { try ServerSample.session($0) }
        try sample.terminate(first)
        let runs = Atomic(0)
        let second = try await sample.store.write { transaction in
            runs.add(1, ordering: .relaxed)
            return try ServerSample.session(transaction)
        }
        #expect(second != first && runs.load(ordering: .relaxed) == 1)
    }

    @Test func `a connection that ends during the saving leaves it uncertain, and nothing is done again`() async throws
    {
        let sample = try await ServerSample()
        try sample.other(
            """
            CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(20); RETURN NULL; END'; \
            CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW \
            EXECUTE FUNCTION slow()
            """)
        let runs = Atomic(0)
        let writing = Task {
            try await sample.store.write { transaction in
                runs.add(1, ordering: .relaxed)
                try ServerSample.insert(1, transaction)
            }
        }
        let saving = "query = 'COMMIT' AND state = 'active' AND datname = current_database()"
        try await sample.someone(saving)
        try sample.other("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE \(saving)")
        await #expect(throws: StoreError.uncertain) { try await writing.value }
        #expect(runs.load(ordering: .relaxed) == 1)
        #expect(try await sample.count() == 0)
        // A reader has nothing to be uncertain about, and the store goes on.
        try sample.other("DROP TRIGGER slow ON person")
        try await sample.store.write { try ServerSample.insert(1, $0) }
        #expect(try await sample.count() == 1)
    }

    @Test func `a body that does nothing for too long is ended and not run again`() async throws {
        let sample = try await ServerSample()
        let runs = Atomic(0)
        await #expect(throws: StoreError.lost) {
            try await sample.store.write { transaction in
                runs.add(1, ordering: .relaxed)
                try transaction.run("SET LOCAL idle_in_transaction_session_timeout = '50ms'")
                _ = try ServerDatabase.execute("SELECT pg_sleep(0.3)", on: sample.database.text)
                try ServerSample.insert(1, transaction)
            }
        }
        #expect(runs.load(ordering: .relaxed) == 1)
        #expect(try await sample.count() == 0)
    }

    @Test func `somebody who waits for a lock too long is told that the database is busy`() async throws {
        let sample = try await ServerSample()
        try await sample.store.write { try ServerSample.insert(1, $0) }
        let holding = Task {
            try await sample.store.write { transaction in
                try transaction.run("UPDATE person SET name = 'held' WHERE number = 1")
                try Self.rest(transaction)
            }
        }
        try await Self.untilResting(sample)
        await #expect(throws: StoreError.busy) {
            try await sample.store.write { transaction in
                try transaction.run("SET LOCAL lock_timeout = '50ms'")
                try transaction.run("UPDATE person SET name = 'mine' WHERE number = 1")
            }
        }
        try Self.wake(sample)
        await #expect(throws: StoreError.busy) { try await holding.value }
        #expect(try sample.other("SELECT name FROM person") == "n")
    }

    @Test func `callers who wait in line and are cancelled leave it`() async throws {
        let sample = try await ServerSample(connections: 1)
        let holding = Task { try await sample.store.read { try Self.rest($0) } }
        try await Self.untilResting(sample)
        let runs = Atomic(0)
        let waiting = Task {
            try await sample.store.read { _ in _ = runs.add(1, ordering: .relaxed) }
        }
        try await Task.sleep(for: .milliseconds(20))
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        try Self.wake(sample)
        await #expect(throws: StoreError.busy) { try await holding.value }
        #expect(runs.load(ordering: .relaxed) == 0)
        #expect(try await sample.count() == 0)
    }

    /// Rests inside a statement until somebody wakes it, which ends the transaction.
    static func rest(_ transaction: borrowing Transaction) throws {
        _ = try transaction.rows("SELECT pg_sleep(60)::text AS slept")
    }

    private static let resting = "wait_event = 'PgSleep' AND datname = current_database()"

    static func untilResting(_ sample: ServerSample) async throws { try await sample.someone(resting) }

    static func wake(_ sample: ServerSample) throws {
        try sample.other("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE \(resting)")
    }
}
