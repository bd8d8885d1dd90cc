import Dispatch
import ElectionModel
import Glibc
import Synchronization

/// One terminal's program on the daemon's socket: lines come as a stream, replies go out in order.
///
/// Reading is driven by the kernel's events and writing has a queue of its own, so that no thread of Swift's
/// concurrency waits for a client.
final class DeskConnection: Sendable {
    /// Bytes of a request.
    static let longestRequest = 1 << 20
    /// Requests that a client may send ahead of the replies.
    static let mostPending = 16
    /// How long a client may take to make room for a reply.
    private static let patience = timeval(tv_sec: 10, tv_usec: 0)

    /// What the client sends; ends when it goes away or sends too much at once.
    let lines: AsyncStream<LineSplitter.Piece>
    /// Gives no element; ends together with the client's sending.
    let end: AsyncStream<Never>

    private let descriptor: Int32
    private let watch = Mutex<ReadWatch?>(nil)
    private let writing: DispatchQueue
    private let state: Mutex<State>

    private struct State {
        /// Whether replies still reach the client.
        var reachable = true
        /// Who still needs the descriptor: the watch, and the server.
        var users = 2
    }

    init(descriptor: Int32) {
        self.descriptor = descriptor
        state = Mutex(State())
        var patience = Self.patience
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        writing = DispatchQueue(label: "desk.writing")
        let (lines, sink) = AsyncStream.makeStream(
            of: LineSplitter.Piece.self, bufferingPolicy: .bufferingOldest(Self.mostPending))
        let (end, ending) = AsyncStream.makeStream(of: Never.self)
        self.lines = lines
        self.end = end
        let splitter = Mutex(LineSplitter(limit: Self.longestRequest))
        let watch = ReadWatch(descriptor) {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if count < 0, errno == EINTR || errno == EAGAIN { return true }
            var goesOn = count > 0
            for piece in splitter.withLock({ $0.append(buffer.prefix(max(count, 0))) }) {
                if case .dropped = sink.yield(piece) { goesOn = false }
            }
            return goesOn
        } ended: {
            sink.finish()
            ending.finish()
            self.release()
        }
        self.watch.withLock { $0 = watch }
    }

    /// Sends a line, after those sent before. A client that does not take it in time is given up.
    func send(_ value: CanonicalValue) {
        let bytes = value.encoded() + [UInt8(ascii: "\n")]
        writing.async { [self] in
            guard state.withLock({ $0.reachable }), !LocalSocket.send(bytes, to: descriptor) else { return }
            state.withLock { $0.reachable = false }
            shutdown(descriptor, Int32(SHUT_RDWR))
        }
    }

    /// Sends what is still to be sent and closes. To be called once, last.
    func close() async {
        watch.withLock { $0 }?.cancel()
        release()
        await withCheckedContinuation { continuation in writing.async { continuation.resume() } }
    }

    /// Closes the descriptor after its last use: the watch must have ended before.
    private func release() {
        let users = state.withLock { state in
            state.users -= 1
            return state.users
        }
        guard users == 0 else { return }
        writing.async { [descriptor] in _ = Glibc.close(descriptor) }
    }
}
