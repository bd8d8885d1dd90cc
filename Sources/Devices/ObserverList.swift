/// Whoever wants to hear of something; owned by an actor.
struct ObserverList<Element: Sendable>: Sendable {
    private var observers: [UInt32: AsyncStream<Element>.Continuation] = [:]
    private var lastKey: UInt32 = 0

    /// Adds an observer.
    ///
    /// - Parameters:
    ///   - first: what it hears at once.
    ///   - buffering: what becomes of what it does not read in time.
    ///   - isOver: whether nothing will be told any more.
    ///   - gone: called with the observer's key when it stopped reading; forgets it.
    mutating func add(
        now first: Element?, buffering: AsyncStream<Element>.Continuation.BufferingPolicy, isOver: Bool,
        gone: @escaping @Sendable (UInt32) -> Void
    ) -> AsyncStream<Element> {
        let (stream, observer) = AsyncStream.makeStream(of: Element.self, bufferingPolicy: buffering)
        if let first { observer.yield(first) }
        if isOver {
            observer.finish()
            return stream
        }
        lastKey &+= 1
        let key = lastKey
        observers[key] = observer
        observer.onTermination = { _ in gone(key) }
        return stream
    }

    mutating func forget(_ key: UInt32) { observers[key] = nil }

    func tell(_ element: Element) {
        for observer in observers.values { observer.yield(element) }
    }

    func finish() {
        for observer in observers.values { observer.finish() }
    }
}
