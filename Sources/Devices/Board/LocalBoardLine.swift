import Glibc

/// A board's line on this machine: a serial device (`/dev/ttyACM0`), or a Unix socket, as a simulated board has.
package struct LocalBoardLine: BoardLine {
    /// The path of the device or socket.
    package let path: String

    /// A line at a path; nothing is opened.
    package init(path: String) { self.path = path }

    package func connect() async throws(BoardLineFault) -> any BoardConnection {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw Self.fault(errno) }
        switch facts.st_mode & S_IFMT {
        case S_IFCHR: return DescriptorConnection(try openSerial())
        case S_IFSOCK: return DescriptorConnection(try openSocket())
        default: throw .unfit
        }
    }

    /// A serial line without any interpretation of its bytes, which no other program can open meanwhile.
    private func openSerial() throws(BoardLineFault) -> Int32 {
        let descriptor = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.fault(errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .inUse
        }
        var settings = termios()
        guard tcgetattr(descriptor, &settings) == 0 else {
            close(descriptor)
            throw .unfit
        }
        cfmakeraw(&settings)
        settings.c_cflag |= tcflag_t(CLOCAL | CREAD)
        // The wire's speed. USB CDC-ACM takes any and heeds none; a port that takes another instead says so afterwards.
        let speed = speed_t(B921600)
        cfsetspeed(&settings, speed)
        guard tcsetattr(descriptor, TCSANOW, &settings) == 0, tcgetattr(descriptor, &settings) == 0,
            cfgetispeed(&settings) == speed, cfgetospeed(&settings) == speed
        else {
            close(descriptor)
            throw .unfit
        }
        // What was said before concerns nobody any more.
        tcflush(descriptor, TCIOFLUSH)
        return descriptor
    }

    private func openSocket() throws(BoardLineFault) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw .unfit }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(
            AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0 else { throw Self.fault(errno) }
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0 else {
            let code = errno
            close(descriptor)
            throw Self.fault(code)
        }
        return descriptor
    }

    private static func fault(_ code: Int32) -> BoardLineFault {
        switch code {
        case ENOENT, ENOTDIR, ENXIO, ENODEV, ECONNREFUSED: .absent
        case EBUSY, EAGAIN: .inUse
        case EACCES, EPERM: .notAllowed
        default: .unfit
        }
    }
}
