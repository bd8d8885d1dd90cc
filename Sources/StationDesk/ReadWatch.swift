import Dispatch

/// Calls back whenever a descriptor has something to read, on a queue of its own.
///
/// A source of Dispatch may be used from any thread, though its type does not say so on Linux.
final class ReadWatch: @unchecked Sendable {
    private let source: any DispatchSourceRead

    /// Starts watching.
    ///
    /// - Parameters:
    ///   - descriptor: what to read from; not closed before `ended`.
    ///   - ready: reads without waiting; `false` ends the watch.
    ///   - ended: called once, after the last `ready`.
    init(_ descriptor: Int32, ready: @escaping @Sendable () -> Bool, ended: @escaping @Sendable () -> Void) {
        source = DispatchSource.makeReadSource(
            fileDescriptor: descriptor, queue: DispatchQueue(label: "desk.reading"))
        source.setEventHandler { [self] in
            if !ready() { source.cancel() }
        }
        source.setCancelHandler(handler: ended)
        source.resume()
    }

    func cancel() { source.cancel() }
}
