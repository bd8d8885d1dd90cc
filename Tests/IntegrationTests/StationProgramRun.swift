import Foundation

/// The built program `dobush-station`, run to its end or as a daemon. What it prints goes to files.
final class StationProgramRun: Sendable {
    static let folder = String(ReaderProcessFixture.program.dropLast("/dobush-reader".count))
    static let program = folder + "/dobush-station"

    private let process: Process
    private let place: String

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - arguments: the command line, without the program's name.
    ///   - input: what it reads from standard input.
    ///   - environment: variables besides this process's; without them it speaks English.
    ///   - program: another program of the same folder.
    /// - Throws: when the program cannot be started.
    init(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], program: String = program
    ) throws {
        place = NSTemporaryDirectory() + "dobush-run-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
        for name in ["in", "out", "err"] {
            try Data(name == "in" ? input.utf8 : "".utf8).write(to: URL(fileURLWithPath: "\(place)/\(name)"))
        }
        process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.environment = ProcessInfo.processInfo.environment
            .merging(["LC_ALL": "C"]) { $1 }.merging(environment) { $1 }
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: "\(place)/in")
        process.standardOutput = FileHandle(forWritingAtPath: "\(place)/out")
        process.standardError = FileHandle(forWritingAtPath: "\(place)/err")
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: place)
    }

    var identifier: Int32 { process.processIdentifier }
    var output: String { text("out") }
    var complaints: String { text("err") }

    /// Waits until it has ended.
    ///
    /// - Returns: its exit code, or minus the signal that ended it; `nil` when it goes on for longer.
    func ending(within limit: Duration = .seconds(30)) async throws -> Int32? {
        let clock = ContinuousClock()
        let end = clock.now + limit
        while process.isRunning {
            guard clock.now < end else { return nil }
            try await Task.sleep(for: .milliseconds(10))
        }
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// Waits for a line of output.
    func says(_ words: String, within limit: Duration = .seconds(30)) async throws -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + limit
        while !output.contains(words) {
            guard process.isRunning, clock.now < end else { return false }
            try await Task.sleep(for: .milliseconds(10))
        }
        return true
    }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Runs a command to its end.
    static func finished(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], program: String = program
    ) async throws -> (code: Int32?, output: String, complaints: String) {
        let run = try StationProgramRun(arguments, input: input, environment: environment, program: program)
        let code = try await run.ending()
        return (code, run.output, run.complaints)
    }

    private func text(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: "\(place)/\(name)") ?? Data(), as: UTF8.self)
    }
}
