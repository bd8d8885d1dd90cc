import Dispatch

/// The thread of one connection: libpq waits inside its calls, and must not hold up other tasks while it does.
final class ConnectionExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "kg.dobush.postgres")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
