import ElectionModel
import Foundation
import Sodium
import TestSupport
import Testing
import Trust
import VoterSnapshot

/// How a list opens: in the morning, after a crash, on a spare terminal.
@Suite(.serialized)
struct StationOpeningTests {
    private let fixture: StationOpeningFixture

    init() throws { fixture = try StationOpeningFixture() }

    private static let trustee = "\(StationProgramRun.folder)/dobush-trustee"

    private func imported() async throws -> (StationTerminal, SnapshotManifest) {
        let terminal = try await fixture.terminal()
        let (list, manifest) = try await fixture.list(for: terminal.device)
        let taken = try await terminal.run("import", [list])
        try #require(taken.code == 0, "\(taken.complaints)")
        #expect(taken.output.contains("opening code, which the commission releases on the morning"))
        return (terminal, manifest)
    }

    private func open(_ terminal: StationTerminal, _ manifest: SnapshotManifest) async throws {
        let request: [String: CanonicalValue] = ["do": "open", "versionCode": .string(manifest.versionCode)]
        try #require(try await terminal.ask(request, signed: true)["reply"] == "opened")
    }

    private func stop(_ daemon: StationProgramRun, _ terminal: StationTerminal) async throws {
        daemon.send(SIGTERM)
        #expect(try await daemon.ending() == 0)
        let scan = try fixture.scan(terminal)
        #expect(scan.leaks(in: Array((daemon.output + daemon.complaints).utf8), file: "the daemon's screen").isEmpty)
        let finding = try scan.scan([terminal.path])
        #expect(finding.files > 0 && finding.leaks.isEmpty, "\(finding.leaks)")
    }

    @Test func `a list with an opening code opens with this code only`() async throws {
        let (terminal, _) = try await imported()
        let without = try await terminal.refusedDaemon()
        #expect(without.code == 2 && without.complaints.contains("--opening-code-file"), "\(without.complaints)")
        let silent = try await terminal.refusedDaemon(["--no-input"])
        #expect(silent.code == 2 && silent.complaints.contains("--opening-code-file"))
        let other = try terminal.file("other", fixture.code(2))
        let wrong = try await terminal.refusedDaemon(["--opening-code-file", other])
        #expect(wrong.code == 5 && wrong.complaints.contains("not that of this snapshot"))
        let mistyped = try terminal.file("mistyped", String(fixture.code().dropLast(3)))
        let short = try await terminal.refusedDaemon(["--opening-code-file", mistyped])
        #expect(short.code == 2 && short.complaints.contains("an opening code has 17"), "\(short.complaints)")
        #expect(try await terminal.refusedDaemon(input: "\(fixture.code(2))\n").code == 5)
        let typed = try await terminal.daemon(input: "\(fixture.code().lowercased())\n")
        try await stop(typed, terminal)
        let file = try terminal.file("code", "\(fixture.code())\n")
        try await stop(try await terminal.daemon(["--opening-code-file", file]), terminal)
    }

    @Test func `a daemon that was killed after the opening restarts with one member's code alone`() async throws {
        let (terminal, manifest) = try await imported()
        let code = try terminal.file("code", fixture.code())
        let daemon = try await terminal.daemon(["--opening-code-file", code])
        try await open(terminal, manifest)
        daemon.send(SIGKILL)
        #expect(try await daemon.ending() == -SIGKILL)

        let second = try terminal.file("second.json", CanonicalValue.array([terminal.members[1]]).text)
        let again = try await terminal.daemon(["--members-file", second])
        #expect(again.complaints.contains("open again with the code of secretary"))
        let status = try await terminal.ask(["do": "status"])
        #expect(status["phase"] == "open" && status["records"] == 1)
        try await stop(again, terminal)
        // At the keyboard: who it is, then the code.
        let asked = try await terminal.daemon(input: "chair\n\(try terminal.members[0].string("code"))\n")
        try await stop(asked, terminal)
        let wrong = try await terminal.refusedDaemon(input: "chair\nabcd2345\n")
        #expect(wrong.code == 4 && wrong.complaints.contains("member's code is not the one"), "\(wrong.complaints)")

        // Without a ticket that can be read there is the opening code.
        let chair = "\(terminal.path)/snapshot-1/restart-chair.ticket"
        try StationDaemonFixture.write(Array(StationDaemonFixture.bytes(chair).dropLast(20)), to: chair)
        let damaged = try await terminal.refusedDaemon(["--no-input"])
        #expect(damaged.complaints.contains("Member (secretary)"), "\(damaged.complaints)")
        let third = try terminal.file("third.json", CanonicalValue.array([terminal.members[2]]).text)
        let fallen = try await terminal.daemon(["--members-file", third, "--opening-code-file", code])
        try await stop(fallen, terminal)
    }

    @Test func `a spare terminal opens with the key of its pool, and after a crash with a member's code`() async throws
    {
        let home = try await fixture.terminal()
        let spare = try await fixture.terminal("t2")
        let seed = SecretBytes(SystemRandom().bytes(32))
        let (list, manifest) = try await fixture.list(for: home.device, pool: try OpeningKey(seed: seed).sealingKey)
        let phrase = try spare.file("pool-phrase", "the pool's own phrase\n")
        let file = try KeyFile(
            holder: "pool-osh", kind: .training, secret: seed,
            passphrase: SecretBytes(Array("the pool's own phrase".utf8)),
            random: SystemRandom())
        let key = try spare.file("pool-osh.key", file.canonical.text)
        let with = [list, "--spare-key", key, "--spare-passphrase-file"]

        let without = try await spare.run("import", [list])
        #expect(without.code == 4 && without.complaints.contains("not sealed to this device"))
        #expect(try await spare.run("import", with + [spare.phrase]).code == 4)
        #expect(try await spare.run("import", with + [phrase, "--dry-run"]).code == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(spare.path)/spare.key"))
        let taken = try await spare.run("import", with + [phrase])
        #expect(taken.code == 0 && taken.output.contains("The spare key is kept"), "\(taken.complaints)")
        #expect(try await home.run("import", with + [phrase]).code == 0)

        let code = try spare.file("code", fixture.code())
        let daemon = try await spare.daemon(["--opening-code-file", code])
        try await open(spare, manifest)
        daemon.send(SIGKILL)
        #expect(try await daemon.ending() == -SIGKILL)
        try await stop(try await spare.daemon(["--members-file", spare.membersFile]), spare)
    }

    @Test func `with one card of three lost the recovery key opens the list on a spare terminal`() async throws {
        let home = try await fixture.terminal()
        let spare = try await fixture.terminal("t2")
        let phrases = try (1...3).map { try spare.file("card-phrase-\($0)", "passphrase of card \($0)\n") }
        let cards = "\(spare.folder.path)/cards"
        let split = try await StationProgramRun.finished(
            ["recovery", "split", "--kind", "training", "--out", cards, "--yes"]
                + phrases.flatMap { ["--card-passphrase-file", $0] }, program: Self.trustee)
        try #require(split.code == 0, "\(split.complaints)")
        let published = try CanonicalValue.parse(StationDaemonFixture.bytes("\(cards)/recovery.public.json"))
        let (list, manifest) = try await fixture.list(for: home.device, recovery: try published.value("key"))

        // Card 2 is lost.
        try FileManager.default.removeItem(atPath: "\(cards)/recovery-2.card.json")
        let key = "\(spare.folder.path)/recovery.key"
        let phrase = try spare.file("recovery-phrase", "together once more\n")
        let combined = try await StationProgramRun.finished(
            [
                "recovery", "combine", "\(cards)/recovery-1.card.json", "\(cards)/recovery-3.card.json", "--out", key,
                "--card-passphrase-file", phrases[0], "--card-passphrase-file", phrases[2], "--passphrase-file",
                phrase, "--yes",
            ], program: Self.trustee)
        try #require(combined.code == 0, "\(combined.complaints)")
        let taken = try await spare.run(
            "import", [list, "--spare-key", key, "--spare-passphrase-file", phrase])
        try #require(taken.code == 0, "\(taken.complaints)")
        let daemon = try await spare.daemon(input: "\(fixture.code())\n")
        try await open(spare, manifest)
        #expect(try await spare.ask(["do": "status"])["voters"] == 3)
        try await stop(daemon, spare)
    }
}
