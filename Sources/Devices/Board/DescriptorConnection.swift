import Dispatch
import Glibc
import Synchronization

/// A line that is a descriptor: read when something is there, written on a queue of its own, so that a board that does
/// not take its bytes holds up nobody.
///
/// A source of Dispatch may be used from any thread, though its type does not say so on Linux.
final class DescriptorConnection: BoardConnection, @unchecked Sendable {
    let incoming: AsyncStream<[UInt8]>
    private let source: any DispatchSourceRead
    private let writing = DispatchQueue(label: "board.writing")
    /// `nil` once it is closed: the number may mean another file from then on.
    private let descriptor: Mutex<Int32?>

    /// How long the line may take no byte before it counts as dead, in milliseconds.
    private static let patience: Int32 = 1_000

    /// Takes over a descriptor that does not block.
    init(_ descriptor: Int32) {
        let (stream, sink) = AsyncStream.makeStream(of: [UInt8].self)
        incoming = stream
        self.descriptor = Mutex(descriptor)
        source = DispatchSource.makeReadSource(
            fileDescriptor: descriptor, queue: DispatchQueue(label: "board.reading"))
        source.setEventHandler { [self] in
            var buffer = [UInt8](repeating: 0, count: 4_096)
            let count = read(descriptor, &buffer, buffer.count)
            if count > 0 {
                sink.yield(Array(buffer[..<count]))
            } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
                source.cancel()
            }
        }
        source.setCancelHandler { [self] in
            sink.finish()
            // Behind what is being written.
            writing.async {
                self.descriptor.withLock { open in
                    if let number = open { Glibc.close(number) }
                    open = nil
                }
            }
        }
        source.resume()
    }

    func send(_ bytes: [UInt8]) {
        writing.async { [self] in
            descriptor.withLock { open in
                guard let number = open else { return }
                if !Self.write(bytes, to: number) { source.cancel() }
            }
        }
    }

    func close() { source.cancel() }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                guard poll(&ready, 1, patience) > 0 else { return false }
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}
