import Glibc

/// A server that says one thing to the first who asks, whatever it is asked, and hangs up; or says nothing.
final class BadServer: Sendable {
    struct Failed: Error { let code: Int32 }

    let port: Int
    private let descriptor: Int32

    /// - Parameter answer: `nil` for one that keeps silent.
    init(_ answer: String?) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, "127.0.0.1", &place.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listens = withUnsafeMutablePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 8) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        guard listens else { throw Failed(code: errno) }
        descriptor = listener
        port = Int(UInt16(bigEndian: place.sin_port))
        guard let answer else { return }
        Task.detached {
            let client = accept(listener, nil, nil)
            var buffer = [UInt8](repeating: 0, count: 65_536)
            _ = recv(client, &buffer, buffer.count, 0)
            let bytes = Array(answer.utf8)
            _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
            close(client)
        }
    }

    deinit { close(descriptor) }
}
