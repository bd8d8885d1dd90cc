import ElectionModel
import Foundation
import Ledger
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot

/// Corrections of the list and revocations of keys at a station that has no network: by file and by code, through the
/// daemon and without it, and after its sudden end.
@Suite(.serialized)
struct StationCorrectionTests {
    typealias Fixture = StationDaemonFixture

    static let elsewhere = StationId(unchecked: "1202")

    private func status(_ client: DeskClient) async throws -> CanonicalValue { try await client.ask(["do": "status"]) }

    private func begin(_ pin: Pin, _ client: DeskClient) async throws -> CanonicalValue {
        try await client.ask(["do": "begin", "pin": .string(pin.digits)])
    }

    private func serve(_ visit: CanonicalValue, _ fixture: Fixture, _ client: DeskClient) async throws {
        let confirmed = try await client.ask(fixture.signed(["do": "fallback", "visit": visit, "reason": "no-finger"]))
        #expect(confirmed["reply"] == "confirmed")
        #expect(try await client.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        #expect(try await client.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
    }

    @Test(
        "a station without a network takes corrections by file and by code, and refuses a device that one revokes",
        .enabled(if: Fixture.mayCutOff))
    func cutOffDay() async throws {
        let fixture = try await Fixture()
        let voters = fixture.people.voters
        let (device, certificate) = try fixture.device("device-7")
        var line = DeltaLine(manifest: fixture.manifest)
        let first = try fixture.correction(
            [.add(try fixture.newcomer()), .mark(listNumber: 2, .votedRemotely)], voters: 4, line: &line)
        let second = try fixture.correction(
            [.remove(listNumber: 3)], voters: 3, line: &line,
            revocations: [try fixture.revocation(of: device.signKey, as: .device, "device-7")])

        var daemon = try await fixture.cutOffDaemon()
        var client = try fixture.client()
        let paired = try await fixture.run(["devices", "pair", certificate])
        #expect(paired.code == 0 && paired.output.contains("Device device-7 is accepted"), "\(paired.complaints)")
        #expect(try await fixture.run(["devices", "list"]).output.contains("accepted"))
        try await fixture.open(client)

        // By file, while the daemon runs.
        let taken = try await fixture.run(["delta", first])
        #expect(taken.code == 0, "\(taken.complaints)")
        #expect(taken.output.contains("Correction 1 is in force: 4 voters on the list."))
        #expect(taken.output.contains("Added 1, removed 0, moved to other stations 0, marked 1."))
        #expect(try await begin(voters[1].pin, client)["reason"] == "voted-remotely")
        let newcomer = try await begin(try fixture.newcomer().pin, client)
        #expect(newcomer["listNumber"] == .int(Fixture.added))
        try await serve(try #require(newcomer["visit"]), fixture, client)

        // By code, in any order, with what a scanner meets in between.
        let scanned = try await scan(second, other: first, fixture)
        #expect(scanned.code == 0, "\(scanned.complaints)")
        #expect(scanned.output.contains("Correction 2 is in force: 3 voters on the list."))
        #expect(scanned.output.contains("It revokes 1 key"))
        for words in ["misread", "no code of a correction", "was taken before", "another correction", "missing: "] {
            #expect(scanned.complaints.contains(words), "\(words)")
        }
        #expect(try await begin(voters[2].pin, client)["reason"] == "removed")
        let kept = try FileManager.default.contentsOfDirectory(atPath: "\(fixture.station)/snapshot-1")
        #expect(kept.filter { $0.contains("delta") }.sorted() == ["delta-1.sealed", "delta-2.sealed"])
        #expect(!kept.contains { $0.contains("scanned") })

        try await refusesDevice(fixture, certificate, daemon)
        // Once more is no mistake.
        let again = try await fixture.run(["delta", second, first])
        #expect(again.code == 0 && again.output.contains("Correction 1 was taken before"))

        // A sudden end loses nothing.
        daemon.send(SIGKILL)
        #expect(try await daemon.ending() == -SIGKILL)
        daemon = try await fixture.cutOffDaemon()
        client = try fixture.client()
        #expect(daemon.complaints.contains("Device device-7 is not accepted any more (revoked: stolen)."))
        let status = try await status(client)
        #expect(status["delta"] == 2 && status["voters"] == 3 && status["issued"] == 1 && status["records"] == 6)
        #expect(try await begin(voters[2].pin, client)["reason"] == "removed")
        try await serve(try #require(try await begin(voters[0].pin, client)["visit"]), fixture, client)
        #expect(try await fixture.run(["status"]).output.contains("Last correction"))
        try await fixture.stop(daemon)
    }

    /// Types a correction's codes: a foreign one, a damaged one, something else, and one twice among them.
    private func scan(
        _ file: String, other: String, _ fixture: Fixture
    ) async throws -> (code: Int32?, output: String, complaints: String) {
        let frames = try #require(DeltaFrames.split(Fixture.bytes(file), characters: 300))
        let foreign = try #require(DeltaFrames.split(Fixture.bytes(other), characters: 300)?.first)
        #expect(frames.count > 3)
        var lines = Array(frames.reversed())
        var damaged = Array(frames[1])
        damaged[60] = damaged[60] == "A" ? "B" : "A"
        lines.insert(contentsOf: [foreign, String(damaged), "", "ID123456789", lines[0]], at: 1)
        return try await fixture.run(["delta", "--frames"], input: lines.map { "\($0)\n" }.joined())
    }

    private func refusesDevice(_ fixture: Fixture, _ certificate: String, _ daemon: StationProgramRun) async throws {
        let listed = try await fixture.run(["devices", "list", "--json"])
        let devices = try CanonicalValue.parse(Array(listed.output.utf8.dropLast())).array("devices")
        #expect(devices.map { $0["standing"] } == ["revoked"])
        #expect(devices.first?["reason"] == "stolen")
        let refused = try await fixture.run(["devices", "pair", certificate])
        #expect(refused.code == 4)
        #expect(refused.complaints.contains("The key of device device-7 was revoked (stolen)"))
        #expect(daemon.complaints.contains("Device device-7 is not accepted any more (revoked: stolen)."))
    }

    @Test("a terminal whose key is revoked gives the ballots that are issued, and issues nothing more")
    func revokedTerminal() async throws {
        let fixture = try await Fixture()
        var line = DeltaLine(manifest: fixture.manifest)
        let revoking = try fixture.correction(
            [], voters: 3, line: &line,
            revocations: [try fixture.revocation(of: try fixture.terminalKey(), as: .station, "1201")])
        var daemon = try await fixture.daemon()
        var client = try fixture.client()
        try await fixture.open(client)
        let visit = try await fixture.confirm(0, client)
        #expect(try await client.ask(["do": "issue", "visit": visit])["reply"] == "issued")

        let taken = try await fixture.run(["delta", revoking])
        #expect(taken.code == 0 && taken.output.contains("This terminal's key was revoked"), "\(taken.complaints)")
        #expect(try await client.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
        for _ in 1...2 {
            #expect(try await begin(fixture.people.voters[1].pin, client)["mistake"] == "terminal-revoked")
            #expect(try await status(client)["issued"] == 1)
            let shown = try await fixture.run(["status"])
            #expect(shown.code == 0 && shown.output.contains("This terminal's key was revoked"))
            #expect(daemon.complaints.contains("it issues nothing any more"))
            try await fixture.stop(daemon)
            daemon = try await fixture.daemon()
            client = try fixture.client()
        }
        try await fixture.stop(daemon)
    }

    @Test("without a daemon corrections are checked and kept, in the order of their numbers, and counted at its start")
    func withoutDaemon() async throws {
        let fixture = try await Fixture()
        var line = DeltaLine(manifest: fixture.manifest)
        let first = try fixture.correction([.remove(listNumber: 1)], voters: 2, line: &line)
        let second = try fixture.correction(
            [.transfer(listNumber: 2, to: Self.elsewhere)], voters: 1, line: &line)
        func delta(_ arguments: String...) async throws -> (code: Int32?, output: String, complaints: String) {
            try await fixture.run(["delta", "--passphrase-file", fixture.passphraseFile] + arguments)
        }
        let early = try await delta(second)
        #expect(early.code == 5 && early.complaints.contains("correction 1 has not come yet"))
        let checked = try await delta(second, first, "--dry-run")
        #expect(checked.code == 0, "\(checked.complaints)")
        #expect(checked.output.contains("Correction 2 is good, nothing was kept: 1 voter on the list."))
        let snapshot = "\(fixture.station)/snapshot-1"
        #expect(!(try FileManager.default.contentsOfDirectory(atPath: snapshot)).contains { $0.contains("delta") })

        let kept = try await delta(second, first, "--json")
        #expect(kept.code == 0, "\(kept.complaints)")
        let answer = try CanonicalValue.parse(Array(kept.output.utf8.dropLast()))
        #expect(answer["schema"] == "dobush.station-delta.v1" && answer["inForce"] == false && answer["kept"] == true)
        let corrections = try answer.array("corrections")
        #expect(corrections.map { $0["number"] } == [1, 2])
        #expect(corrections.last?["counts"] == ["added": 0, "removed": 0, "transferred": 1, "marked": 0])

        let daemon = try await fixture.daemon()
        let client = try fixture.client()
        let opened = try await client.ask(
            fixture.signed(["do": "open", "versionCode": .string(fixture.manifest.versionCode)]))
        #expect(opened["voters"] == 1)
        let moved = try await begin(fixture.people.voters[1].pin, client)
        #expect(moved["reason"] == "transferred" && moved["to"] == "1202")
        try await fixture.stop(daemon)
    }

    @Test("a kept correction that is damaged or gone stops the start, and its file brought again mends it")
    func damagedCorrection() async throws {
        let fixture = try await Fixture()
        var line = DeltaLine(manifest: fixture.manifest)
        let files = try [
            fixture.correction([.remove(listNumber: 1)], voters: 2, line: &line),
            fixture.correction([.remove(listNumber: 2)], voters: 1, line: &line),
        ]
        let daemon = try await fixture.daemon()
        try await fixture.open(try fixture.client())
        #expect(try await fixture.run(["delta"] + files).code == 0)
        try await fixture.stop(daemon)

        let kept = "\(fixture.station)/snapshot-1/delta-1.sealed"
        var bytes = Fixture.bytes(kept)
        bytes[bytes.count / 2] ^= 1
        let run = ["run", "--passphrase-file", fixture.passphraseFile]
        for content in [bytes, nil] {
            try FileManager.default.removeItem(atPath: kept)
            if let content { try Fixture.write(content, to: kept) }
            let refused = try await fixture.run(run)
            #expect(refused.code != 0)
            #expect(
                refused.complaints.contains("Correction 1, which was taken here before, cannot be used any more"),
                "\(refused.complaints)")
            let other = try await fixture.run(
                ["delta", files[1], "--passphrase-file", fixture.passphraseFile])
            #expect(other.code == 5 && other.complaints.contains("correction 1 has not come yet"))
            let mended = try await fixture.run(
                ["delta", files[0], "--passphrase-file", fixture.passphraseFile])
            #expect(mended.code == 0, "\(mended.complaints)")
            let next = try await fixture.daemon()
            let client = try fixture.client()
            #expect(try await status(client)["delta"] == 2)
            try await fixture.stop(next)
        }
    }

    @Test("a registrar's revocation stops new corrections, and neither the daemon nor the export of what was taken")
    func revokedRegistrar() async throws {
        let fixture = try await Fixture()
        let registrar = try #require(try fixture.election().keys["registrar"]).verifyingKey
        var line = DeltaLine(manifest: fixture.manifest)
        let first = try fixture.correction([.remove(listNumber: 1)], voters: 2, line: &line)
        // Another key of the sample takes the registrar's place.
        let second = try fixture.correction(
            [], voters: 2, line: &line,
            revocations: [try fixture.revocation(of: registrar, as: .registrar, "registrar")], registrar: "1202")
        let third = try fixture.correction([.remove(listNumber: 2)], voters: 1, line: &line)
        var daemon = try await fixture.daemon()
        try await fixture.open(try fixture.client())
        #expect(try await fixture.run(["delta", first, second]).code == 0)
        let late = try await fixture.run(["delta", third])
        #expect(late.code == 4 && late.complaints.contains("was revoked"), "\(late.complaints)")
        try await fixture.stop(daemon)
        daemon = try await fixture.daemon()
        let client = try fixture.client()
        let lines = [("2", 5), ("6", 5), ("7", 0), ("8", 0), ("9", 0), ("10", 0)]
        let paper: CanonicalValue = [
            "contest": "mayor", "lines": .array(lines.map { ["line": .string($0.0), "value": .int($0.1)] }),
            "votes": .array(
                ["a", "b", "c", "against-all"].map { ["option": .string($0), "value": 0] }),
        ]
        let closed = try await client.ask(fixture.signed(["do": "close", "papers": [paper]]))
        #expect(closed["reply"] == "closed", "\(closed.text)")
        try await fixture.stop(daemon)
        let stick = "\(fixture.folder.path)/stick"
        let export = try await fixture.run(["export", "--to", stick, "--passphrase-file", fixture.passphraseFile])
        #expect(export.code == 0, "\(export.complaints)")
        let submission = try Submission(canonicalBytes: Fixture.bytes("\(stick)/public/protocol-mayor.json"))
        #expect(submission.body["delta"] == 2)
        // A closed station takes no correction, and says so without its daemon too.
        var other = line
        let fourth = try fixture.correction([], voters: 1, line: &other, registrar: "1202")
        let closedNow = try await fixture.run(["delta", fourth, "--passphrase-file", fixture.passphraseFile])
        #expect(closedNow.code == 5)
    }

    static let refusedDevices: [(name: String, role: Role, from: Int, until: Int, words: String)] = [
        ("device-8", .device, -7200, -3600, "does not count now"),
        ("device-8", .device, 3600, 7200, "does not count now"),
        ("device-8", .station, -3600, 3600, "not of a combined device"),
    ]

    @Test("a device is paired only with a certificate of its role, its election and its time")
    func devices() async throws {
        let fixture = try await Fixture()
        for refused in Self.refusedDevices {
            let (_, path) = try fixture.device(
                refused.name, role: refused.role, from: refused.from, until: refused.until)
            let pairing = try await fixture.run(["devices", "pair", path])
            #expect(pairing.code == 4 && pairing.complaints.contains(refused.words), "\(pairing.complaints)")
        }
        // One root is not enough.
        let (good, path) = try fixture.device("device-7")
        var weak = good
        weak.endorsements = Endorsements()
        weak.endorse(with: try fixture.election().rootKeys[0])
        try Fixture.write(weak.canonicalBytes, to: "\(fixture.folder.path)/weak.json")
        #expect(try await fixture.run(["devices", "pair", "\(fixture.folder.path)/weak.json"]).code == 4)
        try Fixture.write(Array("{}".utf8), to: "\(fixture.folder.path)/none.json")
        #expect(try await fixture.run(["devices", "pair", "\(fixture.folder.path)/none.json"]).code == 6)
        #expect(try await fixture.run(["devices", "list"]).output.contains("No device is paired."))

        #expect(try await fixture.run(["devices", "pair", path, "--dry-run"]).code == 0)
        #expect(try await fixture.run(["devices", "list"]).output.contains("No device is paired."))
        #expect(try await fixture.run(["devices", "pair", path]).code == 0)
        let again = try await fixture.run(["devices", "pair", path])
        #expect(again.code == 0 && again.output.contains("was paired before"))
        // Another key under the same name, and the same key under another name.
        let (_, twin) = try fixture.device("device-7", seed: 71)
        #expect(try await fixture.run(["devices", "pair", twin]).code == 5)
        let (_, alias) = try fixture.device("device-9")
        #expect(try await fixture.run(["devices", "pair", alias]).code == 5)
        try Fixture.write(Array("half".utf8), to: "\(fixture.station)/devices/device-7.json")
        #expect(try await fixture.run(["devices", "list"]).output.contains("its file is damaged"))
        let mended = try fixture.device("device-7").1
        #expect(try await fixture.run(["devices", "pair", mended]).code == 0)
    }

    @Test(
        "a daemon that dies between any two steps of a correction has all of it after the next start, or none",
        .enabled(if: SystemCallKill.isAllowed))
    func killsDuringCorrection() async throws {
        let fixture = try await Fixture()
        var line = DeltaLine(manifest: fixture.manifest)
        let file = try fixture.correction([.remove(listNumber: 1)], voters: 2, line: &line)
        let daemon = try await fixture.daemon()
        try await fixture.open(try fixture.client())
        try await fixture.stop(daemon)
        let request: CanonicalValue = ["do": "correct", "delta": .string(file)]

        let counted = try fixture.copy()
        let trial = try await counted.daemon()
        let counter = try await SystemCallKill(attachedTo: trial.identifier)
        #expect(try await counted.client().ask(request)["reply"] == "corrected")
        let counts = try await counter.counts()
        try await counted.stop(trial)
        let kills = SystemCallKill.calls.flatMap { call in (0..<(counts[call] ?? 0)).map { (call, $0 + 1) } }
        #expect(kills.count > 4 && kills.count <= 40)

        var keptOnly = 0
        for (call, number) in kills {
            let fixture = try fixture.copy()
            let daemon = try await fixture.daemon()
            let client = try fixture.client()
            let killer = try await SystemCallKill(attachedTo: daemon.identifier, call: call, number: number)
            let reply = try? await client.ask(request)
            if reply != nil { daemon.send(SIGKILL) }
            #expect(try await daemon.ending() == -SIGKILL, "\(call) \(number)")
            withExtendedLifetime(killer) {}
            let isKept = FileManager.default.fileExists(atPath: "\(fixture.station)/snapshot-1/delta-1.sealed")

            let next = try await fixture.daemon()
            let again = try fixture.client()
            let status = try await status(again)
            #expect(status["delta"] == .int(isKept ? 1 : 0), "\(call) \(number)")
            #expect(status["records"] == .int(isKept ? 2 : 1), "\(call) \(number)")
            if isKept, reply == nil { keptOnly += 1 }
            // Repeating the command finishes it.
            #expect(try await again.ask(request)["reply"] == (isKept ? "known" : "corrected"))
            #expect(try await begin(fixture.people.voters[0].pin, again)["reason"] == "removed")
            #expect(try await self.status(again)["records"] == 2)
            try await fixture.stop(next)
        }
        // Some deaths come between the file and its event.
        #expect(keptOnly > 0)
    }
}
