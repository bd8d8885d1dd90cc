import Glibc

/// The few calls of a Unix stream socket. Descriptors are closed in programs that this one starts.
enum LocalSocket {
    /// Bytes of a path that fit an address, which ends in a zero.
    static let longestPath = 107

    /// Listens at a path that only this user may connect to; what lay there before is replaced in one step.
    ///
    /// The caller makes sure that nobody else serves the path.
    static func listen(path: String) throws(DeskLinkError) -> Int32 {
        // The permissions are set before the socket has its name.
        let fresh = "\(path).\(getpid())"
        guard fresh.utf8.count <= longestPath else { throw .pathTooLong(path: path) }
        let descriptor = try open(path: path)
        unlink(fresh)
        guard (try with(path: fresh) { bind(descriptor, $0, $1) }) == 0, chmod(fresh, 0o600) == 0,
            Glibc.listen(descriptor, 16) == 0, rename(fresh, path) == 0
        else {
            let code = errno
            close(descriptor)
            unlink(fresh)
            throw code == EACCES || code == EPERM ? .notAllowed(path: path) : .system(path: path, code: code)
        }
        return descriptor
    }

    static func connect(path: String) throws(DeskLinkError) -> Int32 {
        guard path.utf8.count <= longestPath else { throw .pathTooLong(path: path) }
        let descriptor = try open(path: path)
        var status: Int32
        repeat {
            status = try with(path: path) { Glibc.connect(descriptor, $0, $1) }
        } while status != 0 && errno == EINTR
        guard status == 0 else {
            let code = errno
            close(descriptor)
            switch code {
            case ENOENT, ECONNREFUSED, ENOTDIR: throw .notRunning(path: path)
            case EACCES, EPERM: throw .notAllowed(path: path)
            default: throw .system(path: path, code: code)
            }
        }
        return descriptor
    }

    /// The user at the other end, as the kernel knows it.
    static func peer(of descriptor: Int32) -> uid_t? {
        // struct ucred: pid, uid, gid, 32 bits each.
        var facts: [UInt32] = [0, 0, 0]
        var size = socklen_t(12)
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &facts, &size) == 0, size == 12 else { return nil }
        return facts[1]
    }

    /// Writes all bytes; waits while the other end is slow, as long as the descriptor's time limit allows.
    ///
    /// - Returns: whether everything was written.
    static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    private static func open(path: String) throws(DeskLinkError) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .system(path: path, code: errno) }
        return descriptor
    }

    private static func with(
        path: String, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws(DeskLinkError) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
