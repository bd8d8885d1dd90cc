import ElectionModel
import Foundation
import Sodium
import StationDesk
import TestSupport
import Testing

/// A provisioned terminal's folder, worked on by the real program.
struct StationTerminal: Sendable {
    /// Holds the terminal's folder and what belongs beside it.
    let folder: TemporaryFolder
    let members: [CanonicalValue]
    let device: SealingKey

    static let passphrase = "correct horse battery"

    var path: String { "\(folder.path)/st" }
    var phrase: String { "\(folder.path)/phrase" }
    var membersFile: String { "\(folder.path)/members.json" }

    /// Provisions a terminal of station 1201 by a setup file.
    init(setup: String, name: String) async throws {
        folder = TemporaryFolder()
        try StationDaemonFixture.write(Array("\(Self.passphrase)\n".utf8), to: "\(folder.path)/phrase")
        let made = try await StationProgramRun.finished(
            [
                "provision", "--setup", setup, "--station", "1201", "--terminal", name, "--folder", "\(folder.path)/st",
                "--passphrase-file", "\(folder.path)/phrase", "--json",
            ] + StationDaemonFixture.memberNames.flatMap { ["--member", $0] })
        try #require(made.code == 0, "\(made.complaints)")
        members = try CanonicalValue.parse(Array(made.output.utf8.dropLast())).array("members")
        try StationDaemonFixture.write(
            CanonicalValue.array(members).encoded(), to: "\(folder.path)/members.json")
        device = try CanonicalValue.parse(StationDaemonFixture.bytes("\(folder.path)/st/request.json"))
            .value("sealKey")
    }

    private init(copying other: StationTerminal) throws {
        folder = TemporaryFolder()
        members = other.members
        device = other.device
        for name in try FileManager.default.contentsOfDirectory(atPath: other.folder.path) {
            try FileManager.default.copyItem(
                atPath: "\(other.folder.path)/\(name)", toPath: "\(folder.path)/\(name)")
        }
    }

    /// The same terminal once more, in the state of its files; no daemon may be running.
    func copy() throws -> StationTerminal { try StationTerminal(copying: self) }

    /// Writes a file beside the terminal's folder.
    ///
    /// - Returns: its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = "\(folder.path)/\(name)"
        try StationDaemonFixture.write(Array(text.utf8), to: path)
        return path
    }

    /// A command line on this terminal with its passphrase.
    func line(_ verb: String, _ more: [String] = []) -> [String] {
        [verb] + more + ["--folder", path, "--passphrase-file", phrase]
    }

    /// Runs a command to its end.
    func run(
        _ verb: String, _ more: [String] = [], input: String = ""
    ) async throws -> (code: Int32?, output: String, complaints: String) {
        try await StationProgramRun.finished(line(verb, more), input: input)
    }

    /// Starts the daemon and waits until it is ready.
    func daemon(_ more: [String] = [], input: String = "") async throws -> StationProgramRun {
        let run = try StationProgramRun(
            line("run", more + ["--reader", "/nowhere/dobush-reader"]), input: input)
        try #require(try await run.says("ready"), "\(run.complaints)")
        return run
    }

    /// A daemon that is expected to refuse.
    func refusedDaemon(
        _ more: [String] = [], input: String = ""
    ) async throws -> (code: Int32?, output: String, complaints: String) {
        try await run("run", more + ["--reader", "/nowhere/dobush-reader"], input: input)
    }

    func ask(_ request: [String: CanonicalValue], signed: Bool = false) async throws -> CanonicalValue {
        var request = request
        if signed { (request["first"], request["second"]) = (members[0], members[1]) }
        return try await DeskClient(path: "\(path)/desk.sock").ask(.object(request))
    }
}
