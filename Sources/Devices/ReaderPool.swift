package import Imaging
package import ReaderWire

/// Several reader's processes that only detect, for linking the biometrics of many voters at once.
///
/// An image that kills one process is tried once more and then reported; the others go on.
package actor ReaderPool: MinutiaDetector {
    private let processes: [ReaderProcess]
    private var idle: [ReaderProcess]
    private var queue: [CheckedContinuation<ReaderProcess, Never>] = []

    /// Makes a pool.
    ///
    /// - Parameter processes: at least one; as many as processor cores is best. The pool runs them.
    package init(_ processes: [ReaderProcess]) {
        precondition(!processes.isEmpty, "a pool has at least one process")
        self.processes = processes
        idle = processes
    }

    /// Keeps the processes running until the task is cancelled. To be called once.
    package func run() async {
        await withDiscardingTaskGroup { group in
            for process in processes { group.addTask { await process.run() } }
        }
    }

    package func detect(_ image: GreyImage) async throws(ScanError) -> [DetectedMinutia] {
        let process = await take()
        defer { giveBack(process) }
        do {
            return try await process.detect(image)
        } catch .readerRestarted {
            return try await process.detect(image)
        }
    }

    private func take() async -> ReaderProcess {
        if let process = idle.popLast() { return process }
        return await withCheckedContinuation { queue.append($0) }
    }

    private func giveBack(_ process: ReaderProcess) {
        if queue.isEmpty { idle.append(process) } else { queue.removeFirst().resume(returning: process) }
    }
}
