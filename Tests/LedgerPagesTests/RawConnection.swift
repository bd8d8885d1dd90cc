import Foundation
import Glibc

/// A client that sends what a test says, and may stop in the middle.
final class RawConnection: Sendable {
    struct Failed: Error { let code: Int32 }

    private let descriptor: Int32

    /// - Parameter url: `http://127.0.0.1:PORT`.
    init(_ url: String) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = in_port_t(UInt16(URL(string: url)?.port ?? 0).bigEndian)
        inet_pton(AF_INET, "127.0.0.1", &place.sin_addr)
        let connected = withUnsafePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failed(code: errno) }
    }

    deinit { Glibc.close(descriptor) }

    /// Sends some bytes.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Hangs up.
    func close() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// Everything until the server closes; `nil` when it does not in time.
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
}
