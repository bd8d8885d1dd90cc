import Foundation
import Glibc

/// The commission's program, the station's and the outsider's verifier, run as a person would run them.
final class ElectionProgram: Sendable {
    /// How a program ended.
    struct Ending: Sendable {
        /// The exit code, or minus the signal.
        let code: Int32
        let output: String
        let complaints: String
    }

    static let dobush = "\(StationProgramRun.folder)/dobush"
    static let trustee = "\(StationProgramRun.folder)/dobush-trustee"
    static let station = "\(StationProgramRun.folder)/dobush-station"

    /// What `DOBUSH_VERIFY` names, or where `scripts/build` puts it.
    static let verifier: String = {
        if let named = ProcessInfo.processInfo.environment["DOBUSH_VERIFY"] { return named }
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
        return "\(root)/Audit/.build/release/dobush-verify"
    }()

    /// Whether the verifier was built.
    static let hasVerifier = FileManager.default.isExecutableFile(atPath: verifier)

    private let process: Process
    private let place: String

    init(_ program: String, _ arguments: [String]) throws {
        place = NSTemporaryDirectory() + "dobush-run-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
        for name in ["out", "err"] { try Data().write(to: URL(fileURLWithPath: "\(place)/\(name)")) }
        process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        // Whatever the tester speaks, programs under test speak English.
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: "\(place)/out")
        process.standardError = FileHandle(forWritingAtPath: "\(place)/err")
        try process.run()
    }

    deinit {
        if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: place)
    }

    /// Ends it as a power cut would.
    func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

    func ending() async throws -> Ending {
        while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        let status = process.terminationStatus
        return Ending(
            code: process.terminationReason == .exit ? status : -status, output: text("out"), complaints: text("err"))
    }

    /// Runs a program to its end.
    @discardableResult
    static func run(_ program: String, _ arguments: [String]) async throws -> Ending {
        try await ElectionProgram(program, arguments).ending()
    }

    private func text(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: "\(place)/\(name)") ?? Data(), as: UTF8.self)
    }
}
