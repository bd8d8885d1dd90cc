import Foundation

/// Work on many things at the same time, answered in their order.
struct OrderedWork {
    /// How many are worked on at the same time.
    let width: Int

    /// One for each core of this machine.
    static var onAllCores: OrderedWork {
        OrderedWork(width: max(1, ProcessInfo.processInfo.activeProcessorCount))
    }

    /// What the work makes of each.
    ///
    /// - Parameters:
    ///   - count: how many there are; the work gets their numbers from 0.
    ///   - work: on one of them.
    ///   - progress: told after each how many are done.
    /// - Throws: what the work throws first; the rest is then not begun.
    func results<Value: Sendable>(
        _ count: Int, of work: @escaping @Sendable (Int) async throws -> Value, progress: (Int) -> Void = { _ in }
    ) async throws -> [Value] {
        var results: [Int: Value] = [:]
        results.reserveCapacity(count)
        try await withThrowingTaskGroup(of: (Int, Value).self) { group in
            var next = 0
            func start() {
                guard next < count else { return }
                let place = next
                next += 1
                group.addTask { (place, try await work(place)) }
            }
            for _ in 0..<width { start() }
            while let (place, value) = try await group.next() {
                results[place] = value
                progress(results.count)
                start()
            }
        }
        return (0..<count).compactMap { results[$0] }
    }
}
