import ElectionModel
import Foundation
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot

/// After the election: the list is erased on the ground of the centre's receipt, whatever happens meanwhile.
@Suite(.serialized)
struct StationErasingTests {
    private let fixture: StationOpeningFixture

    init() throws { fixture = try StationOpeningFixture() }

    private func erase(
        _ terminal: StationTerminal, _ receipt: String, _ more: [String] = []
    ) async throws -> (code: Int32?, output: String, complaints: String) {
        let members = more.contains("--members-file") ? [] : ["--members-file", terminal.membersFile]
        return try await terminal.run("erase", ["--receipt", receipt, "--yes"] + members + more)
    }

    @Test func `a list is erased on the centre's receipt only, and is gone for every command`() async throws {
        let terminal = try await fixture.closedTerminal()
        let closing = "\(terminal.path)/closing"
        let good = try fixture.receipt(for: closing)

        let forged = try await erase(terminal, try fixture.receipt(for: closing, key: SampleElection.key(99)))
        #expect(forged.code == 4 && forged.complaints.contains("The centre did not sign"), "\(forged.complaints)")
        let stick = "\(terminal.folder.path)/stick"
        #expect(try await terminal.run("export", ["--to", stick]).code == 0)
        let other = try fixture.receipt(for: stick)
        let uncovered = try await erase(terminal, other)
        #expect(uncovered.code == 5 && uncovered.complaints.contains("--package"), "\(uncovered.complaints)")
        let wrong = try terminal.file(
            "wrong.json",
            CanonicalValue.array([terminal.members[0], ["id": "secretary", "code": "abcd2345"]]).text)
        #expect(try await erase(terminal, good, ["--members-file", wrong]).code == 4)
        let twice = try terminal.file(
            "twice.json", CanonicalValue.array([terminal.members[0], terminal.members[0]]).text)
        #expect(try await erase(terminal, good, ["--members-file", twice]).code == 4)
        #expect(
            try await terminal.run("erase", ["--receipt", good, "--members-file", terminal.membersFile]).code == 2)
        let dry = try await erase(terminal, good, ["--dry-run"])
        #expect(dry.code == 0 && dry.output.contains("nothing was erased"), "\(dry.complaints)")

        let daemon = try await terminal.daemon(["--opening-code-file", "\(terminal.folder.path)/code"])
        #expect(try await erase(terminal, good).code == 5)
        daemon.send(SIGTERM)
        #expect(try await daemon.ending() == 0)
        #expect(try await terminal.refusedDaemon(["--no-input"]).complaints.contains("Member"))

        // What was handed over may be another copy of the package.
        let done = try await erase(terminal, other, ["--package", stick])
        #expect(done.code == 0, "\(done.complaints)")
        let act = "\(terminal.path)/snapshot-1/erased.json"
        #expect(done.output.contains("The act is in \(act)."))
        try checkErased(terminal)
        let run = try await terminal.refusedDaemon(["--opening-code-file", "\(terminal.folder.path)/code"])
        #expect(run.code == 3 && run.complaints.contains("was erased here after the election"), "\(run.complaints)")
        #expect(try await terminal.run("import", ["\(fixture.folder.path)/list-1"]).code == 5)
        #expect(try await terminal.run("export", ["--to", stick]).code == 3)
        let status = try await StationProgramRun.finished(["status", "--folder", terminal.path])
        #expect(status.code == 0 && status.output.contains("was erased"), "\(status.complaints)")
        let told = try await StationProgramRun.finished(["status", "--folder", terminal.path, "--json"])
        let state = try CanonicalValue.parse(Array(told.output.utf8.dropLast()))
        #expect(state["schema"] == "dobush.station-erased.v1" && state["erased"] == true)
        #expect(state["act"] == .string(act))
        #expect(try await erase(terminal, other, ["--package", stick]).output == done.output)
    }

    /// The record stays, the list does not, and the act is the terminal's.
    private func checkErased(_ terminal: StationTerminal, _ comment: Comment? = nil) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(terminal.path)/snapshot-1")
        #expect(names == ["erased.json"], comment)
        let act = try EraseAct(
            canonicalBytes: StationDaemonFixture.bytes("\(terminal.path)/snapshot-1/erased.json"))
        let request = try CanonicalValue.parse(StationDaemonFixture.bytes("\(terminal.path)/request.json"))
        #expect(act.isSigned(by: try request.value("signKey")), comment)
        #expect(act.statement.order.members == ["chair", "secretary"], comment)
        for kept in ["log.db", "closing/public/protocol-mayor.json", "closing/sealed/log.sealed", "terminal.key"] {
            #expect(FileManager.default.fileExists(atPath: "\(terminal.path)/\(kept)"), comment)
        }
        #expect(!FileManager.default.fileExists(atPath: "\(terminal.path)/spare.key"), comment)
    }

    @Test(.enabled(if: SystemCallKill.isAllowed))
    func `an erasing that is killed anywhere is finished by the same command`() async throws {
        let terminal = try await fixture.closedTerminal()
        try FileManager.default.copyItem(atPath: "\(terminal.path)/snapshot-1", toPath: "\(terminal.path)/snapshot-0")
        try StationDaemonFixture.write([1, 2, 3], to: "\(terminal.path)/spare.key")
        let receipt = try fixture.receipt(for: "\(terminal.path)/closing")

        let counted = try terminal.copy()
        let trace = "\(counted.folder.path)/trace"
        let whole = try await traced(counted, receipt, ["-c", "-o", trace])
        #expect(whole == 0)
        try checkErased(counted)
        let text = String(decoding: StationDaemonFixture.bytes(trace), as: UTF8.self)
        // "  0.00    0.000000           0        13           unlink"
        func count(_ call: String) -> Int {
            text.split(separator: "\n").first { $0.hasSuffix(" \(call)") }
                .flatMap { Int($0.split(separator: " ")[3]) } ?? 0
        }
        let (unlinks, renames) = (count("unlink"), count("rename"))
        // Two lists of five files, tickets of two, a spare key; two statements and two acts.
        #expect(unlinks >= 15 && renames >= 4, "\(text)")
        // Every statement and act, and enough of the files between them.
        let files = stride(from: 1, through: unlinks, by: 3).map { ("unlink", $0) }
        for (call, number) in files + (1...renames).map({ ("rename", $0) }) {
            let comment: Comment = "\(call) \(number)"
            let copy = try terminal.copy()
            let inject = ["-o", "/dev/null", "-e", "inject=\(call):signal=SIGKILL:when=\(number)"]
            #expect(try await traced(copy, receipt, inject) != 0, comment)
            let refused = try await copy.refusedDaemon(["--no-input"])
            #expect(refused.code != 0, comment)
            let done = try await erase(copy, receipt)
            #expect(done.code == 0, "\(call) \(number): \(done.complaints)")
            try checkErased(copy, comment)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: "\(copy.path)/snapshot-0") == ["erased.json"],
                comment)
        }
    }

    /// The command under strace.
    private func traced(_ terminal: StationTerminal, _ receipt: String, _ options: [String]) async throws -> Int32? {
        let line = terminal.line("erase", ["--receipt", receipt, "--yes", "--members-file", terminal.membersFile])
        return try await StationProgramRun.finished(
            ["-f"] + options + ["-e", "trace=unlink,rename", StationProgramRun.program] + line,
            program: "/usr/bin/strace"
        ).code
    }
}
