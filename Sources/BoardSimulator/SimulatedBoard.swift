import Glibc

/// The control board in QEMU, with its lines as sockets and its flash memory as a file: it runs from `init` until it is
/// switched off or let go.
package final class SimulatedBoard {
    private static let emulator = "/usr/bin/qemu-system-arm"

    /// Where its sockets are, its flash memory `flash` and, since it was switched on, its `log`.
    package let folder: String
    /// The shell that holds the emulator, and the socket whose end it waits for.
    private var guardian: (process: pid_t, hold: Int32)?
    /// The line of the input expander, once something was told on it.
    private var expander: Int32?

    /// Whether there is firmware in that folder, and QEMU to run it.
    package static func isThere(firmware: String) -> Bool {
        access("\(firmware)/boot.elf", R_OK) == 0 && access("\(firmware)/control-board.bin", R_OK) == 0
            && access(emulator, X_OK) == 0
    }

    /// Switches a board on.
    ///
    /// - Parameters:
    ///   - firmware: the folder with the boot stage, `boot.elf`, where `make firmware` puts it.
    ///   - folder: of the board's own, with its `flash`: ``FlashPicture/write(toFolder:)``.
    ///   - debugger: whether the emulator listens for a debugger on the socket `debugger`.
    /// - Throws: ``BoardSimulatorFault``.
    package init(firmware: String, folder: String, debugger: Bool = false) throws(BoardSimulatorFault) {
        self.folder = folder
        let flash = "\(folder)/flash"
        guard access(flash, R_OK | W_OK) == 0 else { throw .file }
        // Memory that is a file: what the board writes is in it at once, and stays when the emulator is killed.
        var arguments = [
            Self.emulator, "-M", "mps2-an386,memory-backend=flash", "-nographic", "-nodefaults",
            "-object", "memory-backend-file,id=flash,size=\(FlashPicture.fileSize),mem-path=\(flash),share=on",
            "-kernel", "\(firmware)/boot.elf",
        ]
        for line in SimulatedLine.allCases {
            unlink(path(of: line))
            // What the firmware writes while nobody is connected is kept in the log alone.
            let log = line == .expander ? ",logfile=\(folder)/log" : ""
            arguments += [
                "-chardev", "socket,id=\(line.rawValue),path=\(path(of: line)),server=on,wait=off\(log)",
                "-serial", "chardev:\(line.rawValue)",
            ]
        }
        if debugger { arguments += ["-gdb", "unix:\(folder)/debugger,server=on,wait=off"] }
        guardian = try Self.spawn(arguments)
    }

    deinit { powerOff() }

    /// Where a line's socket is.
    package func path(of line: SimulatedLine) -> String { "\(folder)/\(line.rawValue)" }

    /// Takes the power away, at once.
    package func powerOff() {
        guard let guardian else { return }
        if let expander { close(expander) }
        expander = nil
        close(guardian.hold)
        while waitpid(guardian.process, nil, 0) < 0, errno == EINTR {}
        self.guardian = nil
    }

    /// Connects to a line; the caller closes it.
    ///
    /// - Throws: ``BoardSimulatorFault/line`` when there is none within 30 seconds.
    package func connect(_ line: SimulatedLine) throws(BoardSimulatorFault) -> Int32 {
        try connect(path: path(of: line))
    }

    /// Tells the board what its input expander would tell it (`Firmware/README.md`).
    ///
    /// - Parameter signals: a line each, without its end: `tamper 1`.
    /// - Throws: ``BoardSimulatorFault/line``.
    package func expand(_ signals: [String]) throws(BoardSimulatorFault) {
        // It stays connected: what the emulator has not taken yet is lost when the line goes.
        let line = if let expander { expander } else { try connect(.expander) }
        expander = line
        let bytes = Array(signals.map { "\($0)\n" }.joined().utf8)
        guard write(line, bytes, bytes.count) == bytes.count else { throw .line }
    }

    /// Connects to the emulator's debugging port; the caller closes it.
    ///
    /// - Throws: ``BoardSimulatorFault/line``.
    package func connectDebugger() throws(BoardSimulatorFault) -> Int32 { try connect(path: "\(folder)/debugger") }

    private func connect(path: String) throws(BoardSimulatorFault) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { throw .line }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        for _ in 0..<1_200 {
            let line = socket(AF_UNIX, Self.lineKind, 0)
            let status = withUnsafePointer(to: &address) { address in
                address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    Glibc.connect(line, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            if status == 0 { return line }
            close(line)
            usleep(25_000)
        }
        throw .line
    }

    /// Closed in whatever other program is started meanwhile.
    private static let lineKind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

    /// Kills the emulator when its standard input ends: when this process closes the other end, or is no more.
    private static let guarding = #"trap '' INT TERM; "$@" </dev/null & read -r _; kill -KILL $!; wait $!"#

    /// Starts a program that does not outlive this one, whose standard input and output are nowhere.
    private static func spawn(_ program: [String]) throws(BoardSimulatorFault) -> (process: pid_t, hold: Int32) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, lineKind, 0, &ends) == 0 else { throw .emulator }
        defer { close(ends[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
        for output in [1, 2] as [Int32] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        // Threads of a pool block signals, and the shell would never hear that the emulator has ended.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var strings = (["/bin/sh", "-c", guarding, "sh"] + program).map { strdup($0) } + [nil]
        defer { for string in strings { free(string) } }
        var id: pid_t = 0
        guard posix_spawn(&id, "/bin/sh", &actions, &attributes, &strings, environ) == 0 else {
            close(ends[1])
            throw .emulator
        }
        return (id, ends[1])
    }
}
