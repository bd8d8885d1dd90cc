import CLibFPrint
import Glibc

/// Reads the daemon's pipe on a thread of its own.
enum CommandInput {
    /// How long the process may take to close the reader after its input ended.
    private static let closingSeconds: UInt32 = 5

    /// The bytes as they arrive; ends when the daemon closes the pipe or is gone.
    ///
    /// After the end the process has a few seconds to leave by itself; then it is ended, whatever a driver is doing.
    static func chunks(descriptor: Int32) -> AsyncStream<[UInt8]> {
        let (stream, sink) = AsyncStream.makeStream(of: [UInt8].self)
        let source = Unmanaged.passRetained(Source(descriptor: descriptor, sink: sink)).toOpaque()
        let thread = g_thread_new(
            "commands",
            { data in
                guard let data else { return nil }
                Unmanaged<Source>.fromOpaque(data).takeRetainedValue().run()
                sleep(CommandInput.closingSeconds)
                _exit(ReaderProgram.ExitCode.unresponsive.rawValue)
            }, source)
        g_thread_unref(thread)
        return stream
    }

    private final class Source: Sendable {
        private let descriptor: Int32
        private let sink: AsyncStream<[UInt8]>.Continuation

        init(descriptor: Int32, sink: AsyncStream<[UInt8]>.Continuation) {
            self.descriptor = descriptor
            self.sink = sink
        }

        func run() {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                sink.yield(Array(buffer[..<count]))
            }
            sink.finish()
        }
    }
}
