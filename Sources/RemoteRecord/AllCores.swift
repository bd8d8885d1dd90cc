import Dispatch
import Synchronization

/// Work that is the same for many things and takes milliseconds for each.
enum AllCores {
    /// The results in the order of the things.
    static func map<Thing: Sendable, Outcome: Sendable>(
        _ things: [Thing], _ body: @Sendable (Thing) -> Outcome
    ) -> [Outcome] {
        let outcomes = Mutex<[Int: Outcome]>([:])
        DispatchQueue.concurrentPerform(iterations: things.count) { index in
            let outcome = body(things[index])
            outcomes.withLock { $0[index] = outcome }
        }
        return outcomes.withLock { done in things.indices.compactMap { done[$0] } }
    }
}
