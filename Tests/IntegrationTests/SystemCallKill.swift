import Foundation
import Testing

/// strace on a running daemon: counts its system calls, or kills it at one of them.
final class SystemCallKill: Sendable {
    /// What changes a file or tells a client: before each of these the daemon may die.
    static let calls = ["pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "sendto", "sendmsg"]

    private let process: Process
    private let trace: String

    /// Whether strace may be attached to a process here.
    static let isAllowed: Bool = {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else { return false }
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
        probe.arguments = ["-f", "-o", "/dev/null", "/bin/true"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return false }
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }()

    /// Attaches, and returns when every thread is traced.
    ///
    /// - Parameters:
    ///   - target: the daemon's process.
    ///   - call: the system call at which to kill; `nil` only counts.
    ///   - number: at which one of a thread.
    /// - Throws: when strace does not get hold of the process.
    init(attachedTo target: Int32, call: String? = nil, number: Int = 1) async throws {
        trace = NSTemporaryDirectory() + "dobush-trace-\(UUID().uuidString)"
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
        process.arguments =
            [
                "-f", "-p", "\(target)", "-o", trace, "-e", "signal=none", "-e",
                "trace=\(Self.calls.joined(separator: ","))",
            ]
            + (call.map { ["-e", "inject=\($0):signal=SIGKILL:when=\(number)"] } ?? [])
        let complaints = Pipe()
        process.standardError = complaints
        try process.run()
        // "Process 123 attached with 7 threads" comes when all of them are.
        let said = complaints.fileHandleForReading.availableData
        try #require(String(decoding: said, as: UTF8.self).contains("attached"))
        complaints.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: trace)
    }

    /// Detaches, and tells how often a thread at most made each call.
    func counts() async throws -> [String: Int] {
        // Its other signals are blocked as in the thread that started it; the daemon goes on untraced.
        kill(process.processIdentifier, SIGKILL)
        while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        let text = String(decoding: FileManager.default.contents(atPath: trace) ?? Data(), as: UTF8.self)
        var counts: [String: [Substring: Int]] = [:]
        for line in text.split(separator: "\n") {
            // "12345 fdatasync(17) = 0"
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
            guard parts.count == 2,
                let call = Self.calls.first(where: { parts[1].drop { $0 == " " }.hasPrefix("\($0)(") })
            else { continue }
            counts[call, default: [:]][parts[0], default: 0] += 1
        }
        return counts.compactMapValues { $0.values.max() }
    }
}
