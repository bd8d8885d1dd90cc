import Foundation
import Glibc
import Persistence
import PostgresStore
import StorageSupport
import Synchronization
import Testing

/// What happens when the server itself stops, or its disk is full. Each test has a server of its own.
@Suite(
    .serialized,
    .enabled(if: StorageEngine.hasServer, "there is no PostgreSQL server (scripts/postgres run -- COMMAND)"))
struct ServerTroubleTests {
    @Test func `a server that stops and starts is not noticed between transactions, nor in the middle of one`()
        async throws
    {
        let server = try PrivateServer()
        let sample = try await ServerSample(on: server.text)
        try await sample.store.write { try ServerSample.insert(1, $0) }
        for (number, how) in [(2, "fast"), (3, "immediate")] {
            try server.stop(how)
            try server.start()
            try await sample.store.write { try ServerSample.insert(number, $0) }
        }
        let runs = Atomic(0)
        try await sample.store.write { transaction in
            try ServerSample.insert(4, transaction)
            if runs.add(1, ordering: .relaxed).oldValue == 0 {
                try server.stop("immediate")
                try server.start()
            }
            try ServerSample.insert(5, transaction)
        }
        #expect(runs.load(ordering: .relaxed) == 2)
        #expect(try await sample.count() == 5)
    }

    @Test func `a server that is down is said to be, and used again when it is up`() async throws {
        let server = try PrivateServer()
        let sample = try await ServerSample(on: server.text)
        try server.stop()
        let error = await #expect(throws: StoreError.self) { try await sample.count() }
        #expect(error == .lost)
        #expect(error?.english.contains("server is running") == true)
        // It was asked some times before that was said.
        #expect(sample.clock.waited == [100, 200, 400, 800, 1000].map { .milliseconds($0) })
        await #expect(throws: StoreError.lost) { try await SessionTests.open(server.text) }
        try server.start()
        #expect(try await sample.count() == 0)
    }

    @Test func `changes that were saved although the answer was lost are uncertain`() async throws {
        let server = try PrivateServer()
        let sample = try await ServerSample(on: server.text)
        // Every commit waits for a standby that never comes, after it is on this server's disk.
        try sample.other("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
        try sample.other("SELECT pg_reload_conf()")
        let tries = Mutex(0)
        let writing = Task {
            // The server takes the setting up after a while.
            for number in 1...10_000 {
                tries.withLock { $0 = number }
                try await sample.store.write { try ServerSample.insert(number, $0) }
            }
        }
        let waiting = "wait_event = 'SyncRep'"
        try await sample.someone(waiting)
        try sample.other("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE \(waiting)")
        await #expect(throws: StoreError.uncertain) { try await writing.value }
        #expect(try await sample.count() == tries.withLock { $0 })
        // Or removing the database would wait too.
        try sample.other("ALTER SYSTEM RESET synchronous_standby_names")
        try sample.other("SELECT pg_reload_conf()")
    }

    @Test func `over a network a server without a good certificate is not spoken to`() async throws {
        let server = try PrivateServer()
        let (ours, theirs) = (try server.certificate("ours"), try server.certificate("theirs"))
        let port = Int.random(in: 20_000..<30_000)
        // An address of this machine that is not known to be one.
        let address = "host=0.0.0.0 port=\(port) user=postgres dbname=postgres"
        try server.stop()
        try server.start(
            "listen_addresses=127.0.0.1", "port=\(port)", "ssl=on", "ssl_cert_file=\(ours.certificate)",
            "ssl_key_file=\(ours.key)")
        try await SessionTests.open("\(address) sslrootcert=\(ours.certificate)")
        await #expect(throws: StoreError.lost) { try await SessionTests.open(address) }
        await #expect(throws: StoreError.lost) {
            try await SessionTests.open("\(address) sslrootcert=\(theirs.certificate)")
        }
        try server.stop()
        try server.start("listen_addresses=127.0.0.1", "port=\(port)")
        await #expect(throws: StoreError.lost) {
            try await SessionTests.open("\(address) sslrootcert=\(ours.certificate)")
        }
        try await SessionTests.open("\(address) sslmode=disable")
    }

    @Test func `a full disk lets nothing half in, and work goes on when there is space`() async throws {
        let server = try PrivateServer()
        guard let disk = try server.smallDisk(megabytes: 24) else {
            print("this process may not mount a disk; a full disk is not tested")
            return
        }
        try ServerDatabase.execute("CREATE TABLESPACE small LOCATION '\(disk)'", on: server.text)
        let sample = try await ServerSample(on: server.text, options: "TABLESPACE small")
        let name = String(repeating: "ы", count: 500)
        func fill(_ start: Int) async throws {
            try await sample.store.write { transaction in
                try transaction.bulkInsert(
                    into: "person", columns: ["number", "name"],
                    rows: (start..<start + 1000).map { [.int($0), .text(name)] })
            }
        }
        // Something else takes the space.
        let ballast = "\(disk)/ballast"
        try Data(count: 12 << 20).write(to: URL(fileURLWithPath: ballast))
        var saved = 0
        await #expect(throws: StoreError.full) {
            while saved < 30_000 {
                try await fill(saved)
                saved += 1000
            }
        }
        #expect(saved < 30_000)
        #expect(try await sample.count() == saved)
        await #expect(throws: StoreError.full) { try await fill(saved) }
        unlink(ballast)
        try await fill(saved)
        #expect(try await sample.count() == saved + 1000)
    }
}
