import ElectionModel
import Foundation
import StationDesk
import TestSupport
import Testing

/// What a station meets on a bad day: a full disk, no reader, a second daemon, strangers' input.
@Suite(.serialized)
struct StationDaemonFaultTests {
    typealias Fixture = StationDaemonFixture

    /// Whether this user may mount a small file system.
    private static let mayMount: Bool = {
        let folder = TemporaryFolder()
        guard mount(folder.path, kibibytes: 64) else { return false }
        unmount(folder.path)
        return true
    }()

    @Test("on a full disk nothing is issued, and it goes on when there is space", .enabled(if: mayMount))
    func fullDisk() async throws {
        let fixture = try await Fixture()
        var daemon = try await fixture.daemon()
        try await fixture.open(try fixture.client())
        try await fixture.stop(daemon)
        let kept = "\(fixture.folder.path)/kept"
        try FileManager.default.moveItem(atPath: fixture.station, toPath: kept)
        try FileManager.default.createDirectory(atPath: fixture.station, withIntermediateDirectories: false)
        try #require(Self.mount(fixture.station, kibibytes: 4096))
        defer { Self.unmount(fixture.station) }
        for name in try FileManager.default.contentsOfDirectory(atPath: kept) {
            try FileManager.default.copyItem(atPath: "\(kept)/\(name)", toPath: "\(fixture.station)/\(name)")
        }
        daemon = try await fixture.daemon()
        let client = try fixture.client()
        let visit = try await fixture.confirm(0, client)
        let before = try await client.ask(["do": "status"])

        Self.fill("\(fixture.station)/ballast")
        let refused = try await client.ask(["do": "issue", "visit": visit])
        #expect(refused["reply"] == "storage", "\(refused.text)")
        #expect(refused["reason"] == "full")
        #expect(try await client.ask(["do": "status"]) == before)

        try FileManager.default.removeItem(atPath: "\(fixture.station)/ballast")
        #expect(try await client.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        #expect(try await client.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
        try await fixture.stop(daemon)
        daemon = try await fixture.daemon()
        #expect(try await fixture.client().ask(["do": "status"])["issued"] == 1)
        try await fixture.stop(daemon)
    }

    @Test("without a reader's program the way leads to two members")
    func noReader() async throws {
        let fixture = try await Fixture()
        let daemon = try await fixture.daemon()
        #expect(daemon.complaints.contains("fingers cannot be read"))
        let client = try fixture.client()
        try await fixture.open(client)
        let begun = try await client.ask(["do": "begin", "pin": fixture.pin(0)])
        let visit = try #require(begun["visit"])
        let reply = try await client.ask(["do": "scan", "visit": visit, "seconds": 5])
        #expect(reply["reply"] == "not-matched")
        #expect(reply["next"] == "two-members")
        let confirmed = try await client.ask(
            fixture.signed(["do": "fallback", "visit": visit, "reason": "reader-out"]))
        #expect(confirmed["basis"] == "two-members")
        try await fixture.stop(daemon)
    }

    @Test("a folder has one daemon, and its absence is said with advice")
    func oneDaemon() async throws {
        let fixture = try await Fixture()
        let status = ["status", "--folder", fixture.station]
        let without = try await StationProgramRun.finished(status)
        #expect(without.code == 3)
        #expect(without.complaints.contains("not running; start it"))
        let daemon = try await fixture.daemon()
        let run = ["run", "--folder", fixture.station, "--passphrase-file", fixture.passphraseFile]
        #expect(try await StationProgramRun.finished(run).code == 5)
        let with = try await StationProgramRun.finished(status)
        #expect(with.code == 0)
        #expect(with.output.contains("Station 1201 (training election) is not open yet."))
        let mode = try FileManager.default.attributesOfItem(atPath: fixture.socket)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try await fixture.stop(daemon)
    }

    @Test("a virtual reader is refused outside training")
    func noVirtualReader() async throws {
        let fixture = try await Fixture(kind: .rehearsal)
        let run = try await StationProgramRun.finished([
            "run", "--folder", fixture.station, "--passphrase-file", fixture.passphraseFile, "--training-reader",
            "/tmp/finger.sock",
        ])
        #expect(run.code == 4)
        #expect(run.complaints.contains("training only"))
    }

    @Test("provisioning twice, importing twice, a wrong passphrase and an open passphrase file have their codes")
    func refusals() async throws {
        let fixture = try await Fixture()
        let provision = try await StationProgramRun.finished(
            ["provision", "--setup", "\(fixture.folder.path)/setup.json", "--station", "1201", "--folder"]
                + [fixture.station, "--passphrase-file", fixture.passphraseFile]
                + Fixture.memberNames.flatMap { ["--member", $0] })
        #expect(provision.code == 5)
        let list = "\(fixture.folder.path)/list-1"
        func imported(_ snapshot: String, _ phrase: String? = nil, _ more: [String] = []) async throws -> Int32? {
            try await StationProgramRun.finished(
                [
                    "import", snapshot, "--folder", fixture.station, "--passphrase-file",
                    phrase ?? fixture.passphraseFile,
                ] + more
            ).code
        }
        #expect(try await imported(list) == 0)
        #expect(try await imported(list, nil, ["--dry-run"]) == 0)
        let other = "\(fixture.folder.path)/other"
        try Fixture.write(Array("another phrase".utf8), to: other)
        #expect(try await imported(list, other) == 4)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: other)
        let open = try await StationProgramRun.finished([
            "import", list, "--folder", fixture.station, "--passphrase-file", other,
        ])
        #expect(open.code == 4)
        #expect(open.complaints.contains("chmod 600"))
        #expect(try await imported("\(fixture.folder.path)/nothing") == 3)
        var payload = Fixture.bytes("\(list)/payload.sealed")
        payload[payload.count / 2] ^= 1
        try Fixture.write(payload, to: "\(list)/payload.sealed")
        #expect(try await imported(list) == 6)
        try Fixture.write(Array("untrusted comment: x\n".utf8), to: "\(list)/manifest.json.minisig")
        #expect(try await imported(list) == 4)
    }

    private static func mount(_ folder: String, kibibytes: Int) -> Bool {
        run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", folder])
    }

    private static func unmount(_ folder: String) { _ = run("/bin/umount", ["-l", folder]) }

    private static func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// Writes a file until nothing more fits.
    private static func fill(_ path: String) {
        let file = open(path, O_WRONLY | O_CREAT, 0o600)
        defer { close(file) }
        for size in [65_536, 4096, 1] {
            let bytes = [UInt8](repeating: 1, count: size)
            while write(file, bytes, size) == size {}
        }
    }
}
