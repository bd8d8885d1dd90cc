package import ElectionModel

/// A durable queue of jobs in a database, for any number of workers in any number of programs.
///
/// A job is given to one worker at a time, with a lease. A worker that does not come back in time loses it, and the job
/// is given again; so work may be done twice and what it does to others must bear that. What it does to the same
/// database is done once when ``complete(_:in:)`` stands in the same transaction.
///
/// A job that is done leaves its id behind, without its payload, so that asking again does nothing.
package struct WorkQueue: Sendable {
    private let store: any Store
    private let clock: any WallClock

    /// Opens the queue in a database, making its table when it is not there.
    ///
    /// - Throws: `StoreError`.
    package init(store: any Store, clock: any WallClock) async throws {
        self.store = store
        self.clock = clock
        try await store.migrate(WorkQueueSchema.steps)
    }

    /// Asks for a piece of work.
    ///
    /// - Parameters:
    ///   - id: its name.
    ///   - kind: what is to be done.
    ///   - payload: what it is done with.
    ///   - notBefore: when it may be taken first.
    /// - Returns: whether it is new; a job of this id that was asked for before stays as it is, whatever its state.
    /// - Throws: `StoreError`.
    @discardableResult
    package func enqueue(
        _ id: JobId, kind: JobKind, payload: [UInt8], notBefore: Timestamp
    ) async throws -> Bool {
        try await store.write { try enqueue(id, kind: kind, payload: payload, notBefore: notBefore, in: $0) }
    }

    /// Asks for a piece of work in a transaction of the caller: both are saved, or neither.
    ///
    /// - Throws: `StoreError`.
    @discardableResult
    package func enqueue(
        _ id: JobId, kind: JobKind, payload: [UInt8], notBefore: Timestamp, in transaction: borrowing Transaction
    ) throws(StoreError) -> Bool {
        let time = notBefore.milliseconds
        return try transaction.run(
            """
            INSERT INTO work_job (job, kind, payload, state, not_before_ms, free_ms, attempts) \
            VALUES (\(id.rawValue), \(kind.rawValue), \(payload), 'open', \(time), \(time), \(0)) \
            ON CONFLICT (job) DO NOTHING
            """) == 1
    }

    /// Takes the next job of a kind whose time has come: the one with the earliest time, then by id.
    ///
    /// - Parameters:
    ///   - kind: what the worker can do.
    ///   - worker: who takes it.
    ///   - until: when the lease ends; afterwards others may take the job.
    /// - Returns: `nil` when there is none.
    /// - Throws: `StoreError`.
    package func claim(_ kind: JobKind, by worker: WorkerId, until: Timestamp) async throws -> QueuedJob? {
        let now = clock.now().milliseconds
        return try await store.claim { transaction in
            let free = try transaction.unclaimed(
                """
                SELECT job, payload, attempts FROM work_job \
                WHERE kind = \(kind.rawValue) AND state = 'open' AND free_ms <= \(now) \
                ORDER BY not_before_ms, job LIMIT 1
                """)
            guard let row = free.first else { return nil }
            let job = QueuedJob(
                id: JobId(rawValue: try row.text("job")), kind: kind, payload: try row.bytes("payload"),
                attempt: try row.int("attempts") + 1)
            try transaction.run(
                """
                UPDATE work_job SET worker = \(worker.rawValue), free_ms = \(until.milliseconds), \
                attempts = \(job.attempt) WHERE job = \(job.id.rawValue)
                """)
            return job
        }
    }

    /// Says that a job is done. Its payload is removed.
    ///
    /// - Returns: whether the job was this worker's still; if not, somebody else has taken it since.
    /// - Throws: `StoreError`.
    @discardableResult
    package func complete(_ job: QueuedJob) async throws -> Bool {
        try await store.write { try complete(job, in: $0) }
    }

    /// Says in a transaction of the caller that a job is done; the caller undoes the rest when it was taken away.
    ///
    /// - Returns: whether the job was this worker's still.
    /// - Throws: `StoreError`.
    package func complete(_ job: QueuedJob, in transaction: borrowing Transaction) throws(StoreError) -> Bool {
        try transaction.run(
            """
            UPDATE work_job SET state = 'done', payload = \([UInt8]()) \
            WHERE job = \(job.id.rawValue) AND state = 'open' AND attempts = \(job.attempt) AND worker IS NOT NULL
            """) == 1
    }

    /// Says that a job could not be done.
    ///
    /// - Parameters:
    ///   - job: the job, as it was claimed.
    ///   - retryAt: when it may be taken again; `nil` gives it up for good.
    /// - Returns: whether the job was this worker's still.
    /// - Throws: `StoreError`.
    @discardableResult
    package func fail(_ job: QueuedJob, retryAt: Timestamp?) async throws -> Bool {
        try await store.write { transaction in
            let (state, time) = (retryAt == nil ? "dropped" : "open", retryAt?.milliseconds ?? clock.now().milliseconds)
            return try transaction.run(
                """
                UPDATE work_job SET state = \(state), worker = NULL, not_before_ms = \(time), \
                free_ms = \(time) \
                WHERE job = \(job.id.rawValue) AND state = 'open' AND attempts = \(job.attempt) AND worker IS NOT NULL
                """) == 1
        }
    }

    /// How many jobs of a kind there are.
    ///
    /// - Throws: `StoreError`.
    package func counts(_ kind: JobKind) async throws -> JobCounts {
        let now = clock.now().milliseconds
        let (states, taken) = try await store.read { transaction in
            let states = try transaction.rows(
                "SELECT state, count(*) AS jobs FROM work_job WHERE kind = \(kind.rawValue) GROUP BY state")
            let taken = try transaction.first(
                """
                SELECT count(*) AS jobs FROM work_job WHERE kind = \(kind.rawValue) AND state = 'open' \
                AND worker IS NOT NULL AND free_ms > \(now)
                """)
            return (states, try taken?.int("jobs") ?? 0)
        }
        var counts = JobCounts()
        for row in states {
            switch try row.text("state") {
            case "open": counts.waiting = try row.int("jobs") - taken
            case "done": counts.done = try row.int("jobs")
            default: counts.dropped = try row.int("jobs")
            }
        }
        counts.taken = taken
        return counts
    }
}
