import ElectionModel
import Persistence
import StorageSupport
import TestSupport
import Testing

/// A queue of work, on each engine that is there.
@Suite struct WorkQueueTests {
    static let kind = JobKind(rawValue: "evidence")

    static func id(_ number: Int) -> JobId { JobId(rawValue: "job-\(number)") }

    static func worker(_ number: Int) -> WorkerId { WorkerId(rawValue: "worker-\(number)") }

    struct Fixture: Sendable {
        let store: any Store
        let clock = FixedClock()
        let queue: WorkQueue

        init(_ engine: StorageEngine) async throws {
            store = try await engine.store()
            queue = try await WorkQueue(store: store, clock: clock)
        }

        func claim(_ worker: Int = 1, seconds: Int = 60) async throws -> QueuedJob? {
            try await queue.claim(
                kind, by: WorkQueueTests.worker(worker), until: clock.now().adding(seconds: seconds))
        }
    }

    @Test(arguments: StorageEngine.everywhere)
    func `work is given out by its time, then by its id, and not before its time`(engine: StorageEngine) async throws {
        let fixture = try await Fixture(engine)
        let now = fixture.clock.now()
        for (number, seconds) in [(3, -5), (1, 0), (2, -5), (5, 10), (4, -9)] {
            let isNew = try await fixture.queue.enqueue(
                Self.id(number), kind: Self.kind, payload: [UInt8(number)], notBefore: now.adding(seconds: seconds))
            #expect(isNew)
        }
        try await fixture.queue.enqueue(
            Self.id(9), kind: JobKind(rawValue: "other"), payload: [], notBefore: now.adding(seconds: -60))
        var given: [UInt8] = []
        while let job = try await fixture.claim(seconds: 600) {
            #expect(job.id == Self.id(Int(job.payload[0])) && job.kind == Self.kind && job.attempt == 1)
            given += job.payload
        }
        #expect(given == [4, 2, 3, 1])
        fixture.clock.advance(seconds: 10)
        #expect(try await fixture.claim()?.payload == [5])
        #expect(try await fixture.claim() == nil)
    }

    @Test(arguments: StorageEngine.everywhere)
    func `asking twice is asking once, also when it is done`(engine: StorageEngine) async throws {
        let fixture = try await Fixture(engine)
        let now = fixture.clock.now()
        func ask(_ payload: [UInt8]) async throws -> Bool {
            try await fixture.queue.enqueue(Self.id(1), kind: Self.kind, payload: payload, notBefore: now)
        }
        #expect(try await ask([1]))
        #expect(try await ask([2]) == false)
        let job = try #require(try await fixture.claim())
        #expect(job.payload == [1])
        #expect(try await ask([3]) == false)
        #expect(try await fixture.queue.complete(job))
        #expect(try await fixture.queue.complete(job) == false)
        #expect(try await ask([4]) == false)
        #expect(try await fixture.claim() == nil)
        #expect(try await fixture.queue.counts(Self.kind) == JobCounts(waiting: 0, taken: 0, done: 1, dropped: 0))
        let payload = try await fixture.store.read { try $0.first("SELECT payload FROM work_job")?.bytes("payload") }
        #expect(payload == [])
    }

    @Test(arguments: StorageEngine.everywhere)
    func `work of a worker that does not come back is given again, and the worker has lost it`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await Fixture(engine)
        try await fixture.queue.enqueue(Self.id(1), kind: Self.kind, payload: [7], notBefore: fixture.clock.now())
        let first = try #require(try await fixture.claim(1, seconds: 30))
        fixture.clock.advance(seconds: 29)
        #expect(try await fixture.claim(2) == nil)
        #expect(try await fixture.queue.counts(Self.kind) == JobCounts(waiting: 0, taken: 1, done: 0, dropped: 0))
        fixture.clock.advance(seconds: 1)
        #expect(try await fixture.queue.counts(Self.kind) == JobCounts(waiting: 1, taken: 0, done: 0, dropped: 0))
        let second = try #require(try await fixture.claim(2))
        #expect(second.attempt == 2 && second.payload == [7])
        #expect(try await fixture.queue.complete(first) == false)
        #expect(try await fixture.queue.fail(first, retryAt: nil) == false)
        #expect(try await fixture.queue.complete(second))
    }

    @Test(arguments: StorageEngine.everywhere)
    func `work that fails comes again at its time or is dropped`(engine: StorageEngine) async throws {
        let fixture = try await Fixture(engine)
        for number in 1...2 {
            try await fixture.queue.enqueue(
                Self.id(number), kind: Self.kind, payload: [], notBefore: fixture.clock.now())
        }
        let first = try #require(try await fixture.claim())
        #expect(try await fixture.queue.fail(first, retryAt: fixture.clock.now().adding(seconds: 5)))
        // Once given back it is nobody's.
        #expect(try await fixture.queue.complete(first) == false)
        let second = try #require(try await fixture.claim())
        #expect(second.id == Self.id(2))
        #expect(try await fixture.queue.fail(second, retryAt: nil))
        #expect(try await fixture.claim() == nil)
        fixture.clock.advance(seconds: 5)
        let again = try #require(try await fixture.claim())
        #expect(again.id == Self.id(1) && again.attempt == 2)
        #expect(try await fixture.queue.counts(Self.kind) == JobCounts(waiting: 0, taken: 1, done: 0, dropped: 1))
    }

    @Test(arguments: StorageEngine.everywhere)
    func `what asks for work and what it is for are saved together`(engine: StorageEngine) async throws {
        struct Refusal: Error {}
        let fixture = try await Fixture(engine)
        let (queue, now) = (fixture.queue, fixture.clock.now())
        await #expect(throws: Refusal.self) {
            try await fixture.store.write { transaction in
                try queue.enqueue(Self.id(1), kind: Self.kind, payload: [], notBefore: now, in: transaction)
                throw Refusal()
            }
        }
        #expect(try await fixture.claim() == nil)
        try await queue.enqueue(Self.id(1), kind: Self.kind, payload: [], notBefore: now)
        let job = try #require(try await fixture.claim())
        await #expect(throws: Refusal.self) {
            try await fixture.store.write { transaction in
                #expect(try queue.complete(job, in: transaction))
                throw Refusal()
            }
        }
        #expect(try await queue.complete(job))
    }

    @Test(arguments: StorageEngine.everywhere)
    func `many workers do each piece of work once`(engine: StorageEngine) async throws {
        let fixture = try await Fixture(engine)
        let (queue, now, jobs) = (fixture.queue, fixture.clock.now(), 120)
        try await fixture.store.write { transaction in
            for number in 0..<jobs {
                try queue.enqueue(Self.id(number), kind: Self.kind, payload: [], notBefore: now, in: transaction)
            }
        }
        let ids = try await withThrowingTaskGroup(of: [JobId].self) { group in
            for number in 0..<8 {
                group.addTask {
                    var done: [JobId] = []
                    while let job = try await fixture.claim(number) {
                        #expect(job.attempt == 1)
                        done.append(job.id)
                        #expect(try await queue.complete(job))
                    }
                    return done
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(ids.count == jobs && Set(ids).count == jobs)
        #expect(try await queue.counts(Self.kind) == JobCounts(waiting: 0, taken: 0, done: jobs, dropped: 0))
    }
}
