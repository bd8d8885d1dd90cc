import Dispatch
import Glibc

/// Turns the wish that the program ends (SIGTERM, SIGINT) into an element of a stream.
package final class EndSignals: @unchecked Sendable {
    // Sources of Dispatch may be used from any thread, though their type does not say so on Linux.
    private let sources: [any DispatchSourceSignal]
    /// An element for each wish. Until somebody reads them the program goes on.
    package let wishes: AsyncStream<Void>

    /// From now on the signals end nothing by themselves.
    package init() {
        let (wishes, sink) = AsyncStream.makeStream(of: Void.self)
        self.wishes = wishes
        sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signals"))
            source.setEventHandler { sink.yield() }
            source.resume()
            return source
        }
    }
}
