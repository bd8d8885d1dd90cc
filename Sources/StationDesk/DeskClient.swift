import Dispatch
package import ElectionModel
import Glibc

/// A connection to a station's daemon. Requests are sent one after the other.
package final class DeskClient: Sendable {
    /// Bytes of a reply; a photo is the largest thing in one.
    private static let longestReply = 1 << 20

    private let descriptor: Int32
    private let queue = DispatchQueue(label: "desk.client")

    /// Connects.
    ///
    /// - Parameter path: the daemon's socket, `desk.sock` in the station's folder.
    /// - Throws: ``DeskLinkError``; `notRunning` when nobody listens there.
    package init(path: String) throws(DeskLinkError) {
        descriptor = try LocalSocket.connect(path: path)
    }

    deinit { close(descriptor) }

    /// Sends a request and waits for its reply. Cancelling the task hangs up, which cancels a scan under way; the
    /// connection is of no use afterwards.
    ///
    /// - Parameters:
    ///   - request: what to ask; its members are in `Docs/formats/desk-protocol.md`.
    ///   - events: called in order with what happens before the reply.
    /// - Returns: the reply.
    /// - Throws: ``DeskLinkError``; `lost` when the daemon went away.
    package func ask(
        _ request: CanonicalValue, events: @escaping @Sendable (CanonicalValue) -> Void = { _ in }
    ) async throws -> CanonicalValue {
        let line = request.encoded() + [UInt8(ascii: "\n")]
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                queue.async { [self] in
                    continuation.resume(with: Swift.Result { try exchange(line, events) })
                }
            }
        } onCancel: {
            shutdown(descriptor, Int32(SHUT_RDWR))
        }
    }

    private func exchange(
        _ line: [UInt8], _ events: (CanonicalValue) -> Void
    ) throws(DeskLinkError) -> CanonicalValue {
        guard LocalSocket.send(line, to: descriptor) else { throw .lost }
        var splitter = LineSplitter(limit: Self.longestReply)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .lost }
            for piece in splitter.append(buffer.prefix(count)) {
                guard case .line(let bytes) = piece, let value = try? CanonicalValue.parse(bytes) else {
                    throw .notUnderstood
                }
                if value["reply"] != nil { return value }
                guard value["event"] != nil else { throw .notUnderstood }
                events(value)
            }
        }
    }
}
