#if Training
    import Synchronization

    /// Counts from several tasks and tells the sum.
    final class DemoCounter: Sendable {
        private let count = Mutex(0)
        private let tell: @Sendable (Int) -> Void

        init(_ tell: @escaping @Sendable (Int) -> Void) { self.tell = tell }

        func add() {
            let now = count.withLock { count in
                count += 1
                return count
            }
            tell(now)
        }
    }
#endif
