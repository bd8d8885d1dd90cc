import CFPrint
import Glibc

/// The program `dobush-reader`: commands on standard input, reports on standard output, bare codes on standard error.
package enum ReaderProgram {
    /// How the process ended, as in sysexits.h.
    package enum ExitCode: Int32, Sendable {
        /// After `quit` or the end of the input.
        case ok = 0
        /// The daemon sent something that is no command.
        case malformedInput = 65
        /// A driver did not let go of the reader after the input ended.
        case unresponsive = 70
        /// Core dumps could not be forbidden, or output not be set aside.
        case unsafeProcess = 71
        /// `FP_DRIVERS_WHITELIST` is missing or names a driver that is not allowed.
        case drivers = 78
    }

    /// Serves one daemon until it says `quit` or closes the pipe.
    ///
    /// - Parameters:
    ///   - arguments: the command line; `--training` alone allows the virtual image device.
    ///   - drivers: the value of `FP_DRIVERS_WHITELIST`.
    /// - Returns: what to exit with.
    package static func run(arguments: [String], drivers: String?) async -> ExitCode {
        let ending = await serve(arguments: arguments, drivers: drivers)
        if ending != .ok { complain(ending) }
        return ending
    }

    private static func serve(arguments: [String], drivers: String?) async -> ExitCode {
        guard DriverGuard.allows(drivers, training: arguments.dropFirst() == ["--training"]) else { return .drivers }
        cfp_silence_messages()
        guard cfp_forbid_core_dumps() != 0, let output = setOutputAside() else { return .unsafeProcess }
        signal(SIGPIPE, SIG_IGN)
        let server = ReaderServer(reader: LibfprintReader(), writer: ReportWriter(descriptor: output))
        do throws {
            try await server.serve(CommandInput.chunks(descriptor: STDIN_FILENO))
            return .ok
        } catch {
            return .malformedInput
        }
    }

    /// Keeps the pipe for reports alone: whatever a library prints goes to standard error.
    private static func setOutputAside() -> Int32? {
        let output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        guard output >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return nil }
        return output
    }

    private static func complain(_ ending: ExitCode) {
        let line = Array("dobush-reader \(ending.rawValue)\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
    }
}
