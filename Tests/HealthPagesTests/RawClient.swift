import Glibc

/// A client that sends what a test says, byte for byte, and waits without holding a thread.
final class RawClient: Sendable {
    struct Failed: Error { let code: Int32 }

    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = in_port_t(UInt16(port).bigEndian)
        place.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failed(code: errno) }
    }

    deinit { close(descriptor) }

    /// Sends some bytes.
    ///
    /// - Returns: `false` when the server does not take them any more.
    @discardableResult
    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT)) == bytes.count
    }

    /// Says that nothing more will be sent.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Everything until the server closes.
    ///
    /// - Returns: `nil` when it does not close in time.
    func rest(within limit: Duration = .seconds(10)) async throws -> String? {
        let end = ContinuousClock.now + limit
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while ContinuousClock.now < end {
            let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if count > 0 {
                all += buffer.prefix(count)
            } else if count == 0 || errno != EAGAIN {
                return String(decoding: all, as: UTF8.self)
            } else {
                try await Task.sleep(for: .milliseconds(2))
            }
        }
        return nil
    }

    /// One whole request and its answer.
    static func ask(_ request: String, port: Int) async throws -> String? {
        let client = try RawClient(port: port)
        client.send(request)
        return try await client.rest()
    }

    static func get(_ path: String, host: String = "localhost") -> String {
        "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
    }
}
