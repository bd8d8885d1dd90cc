import Dispatch

/// The thread of one ledger's disk: writing waits inside its calls, and must not hold up other tasks while it does.
final class DiskExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "kg.dobush.ledger")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
