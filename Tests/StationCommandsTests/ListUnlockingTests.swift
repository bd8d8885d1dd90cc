import Console
import ElectionModel
import Files
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import StationCommands

@Suite struct ListUnlockingTests {
    let fixture: TerminalFixture

    init() throws { fixture = try TerminalFixture() }

    static let question = "* Opening code of list 3f3f-3f3f-1, which the commission released:"
    static let who = "? Member (chair or second), or Enter for the opening code:"

    /// The list is imported, and two members have opened the station with it.
    func withTickets() async throws -> VerifiedSnapshot {
        let verified = try await fixture.imported()
        let list = try await verified.open(with: fixture.keys.opening, opening: fixture.code())
        let tickets = RestartTickets(
            list: list, folder: SnapshotFolder(path: fixture.place.snapshot(1)),
            device: fixture.keys.opening.sealingKey, random: SystemRandom())
        #expect(tickets.make(for: try fixture.presences(), cost: try #require(TerminalFixture.cost)).isEmpty)
        return verified
    }

    @Test func `a list without a code opens without a question`() async throws {
        let talk = ScriptedTalk()
        let open = try await fixture.unlocking(talk).open(try await fixture.imported(needsCode: false))
        #expect(open.snapshot.count == 2 && talk.transcript.isEmpty)
    }

    @Test func `a mistyped and a wrong code are said, and asked again`() async throws {
        let verified = try await fixture.imported()
        let right = fixture.code().text
        let mistyped = String(right.dropLast()) + (right.hasSuffix("A") ? "B" : "A")
        let talk = ScriptedTalk([mistyped, fixture.code(2).text, right.lowercased()])
        let open = try await fixture.unlocking(talk).open(verified)
        #expect(open.snapshot.count == 2 && talk.left == 0)
        #expect(open.key.sealingKey == fixture.keys.opening.sealingKey)
        #expect(talk.transcript.map { $0.hasPrefix("*") } == [true, false, true, false, true])
        #expect(talk.transcript[0] == Self.question)
        #expect(talk.transcript[1].hasPrefix("Not opened: a character of the opening code is wrong"))
        #expect(talk.transcript[3].hasPrefix("Not opened: this is an opening code, but not that of this snapshot"))
        #expect(!talk.transcript.contains { $0.contains(right) })
    }

    @Test func `after some tries the last cause ends it, in a script the first`() async throws {
        let verified = try await fixture.imported()
        let wrong = fixture.code(2).text
        let talk = ScriptedTalk([wrong, wrong, wrong, "short"], tries: 3)
        await #expect(throws: SnapshotRefusal.wrongOpeningCode) { try await fixture.unlocking(talk).open(verified) }
        #expect(talk.left == 1)
        await #expect(throws: OpeningCodeFault.wrongLength(has: 5, needs: 17)) {
            try await fixture.unlocking(ScriptedTalk(["abcde"], tries: 1)).open(verified)
        }
        let silent = await #expect(throws: Complaint.self) {
            try await fixture.unlocking(ScriptedTalk()).open(verified)
        }
        #expect(silent?.english.contains("--opening-code-file") == true)
    }

    @Test func `a file gives the code, and only its owner may read it`() async throws {
        let verified = try await fixture.imported()
        let good = try fixture.file("code", Array("\(fixture.code().text)\n".utf8))
        let talk = ScriptedTalk()
        #expect(try await fixture.unlocking(talk, codeFile: good).open(verified).snapshot.count == 2)
        #expect(talk.transcript.isEmpty)
        let wrong = try fixture.file("wrong", Array(fixture.code(2).text.utf8))
        await #expect(throws: SnapshotRefusal.wrongOpeningCode) {
            try await fixture.unlocking(talk, codeFile: wrong).open(verified)
        }
        let open = try fixture.file("open", Array(fixture.code().text.utf8), mode: 0o644)
        let complaint = await #expect(throws: Complaint.self) {
            try await fixture.unlocking(talk, codeFile: open).open(verified)
        }
        #expect(complaint?.nature == .denied)
    }

    @Test func `after a restart one member's code opens the list`() async throws {
        let verified = try await withTickets()
        let talk = ScriptedTalk(["third", "second", "code-one", "second", "code-two"])
        #expect(try await fixture.unlocking(talk).open(verified).snapshot.count == 2)
        #expect(
            talk.transcript == [
                Self.who, "There is no ticket for a restart of “third”.", Self.who, "* Code of second:",
                "Not opened: the member's code is not the one for which the ticket was made; type it again, or let another "
                    + "member try.",
                Self.who, "* Code of second:", "The list is open again with the code of second.",
            ])
    }

    @Test func `the opening code serves where no member can`() async throws {
        let verified = try await withTickets()
        let talk = ScriptedTalk(["", fixture.code().text])
        #expect(try await fixture.unlocking(talk).open(verified).snapshot.count == 2)
        #expect(talk.transcript == [Self.who, Self.question])
        let tired = ScriptedTalk(["chair", "x", "chair", "y", fixture.code().text], tries: 2)
        #expect(try await fixture.unlocking(tired).open(verified).snapshot.count == 2)
        let script = ScriptedTalk(["chair", "x"], tries: 1)
        await #expect(throws: SnapshotRefusal.wrongMemberCode) { try await fixture.unlocking(script).open(verified) }
        let file = try fixture.file("code", Array(fixture.code().text.utf8))
        let silent = ScriptedTalk()
        #expect(try await fixture.unlocking(silent, codeFile: file).open(verified).snapshot.count == 2)
        #expect(silent.transcript.isEmpty)
    }

    @Test func `in a script the first member of the file with a ticket stands for all`() async throws {
        let verified = try await withTickets()
        let talk = ScriptedTalk()
        let members = [TerminalFixture.member("third"), TerminalFixture.member("second")]
        #expect(try await fixture.unlocking(talk, members: members).open(verified).snapshot.count == 2)
        #expect(talk.transcript == ["The list is open again with the code of second."])
        let wrong = [TerminalFixture.member("chair", code: "code-two")]
        await #expect(throws: SnapshotRefusal.wrongMemberCode) {
            try await fixture.unlocking(ScriptedTalk(), members: wrong).open(verified)
        }
        let file = try fixture.file("code", Array(fixture.code().text.utf8))
        for members in [wrong, [TerminalFixture.member("third")]] {
            let talk = ScriptedTalk()
            let open = try await fixture.unlocking(talk, codeFile: file, members: members).open(verified)
            #expect(open.snapshot.count == 2 && talk.transcript.count == 1)
        }
    }

    @Test func `a damaged ticket and one of another terminal are passed over`() async throws {
        let verified = try await withTickets()
        let chair = "\(fixture.place.snapshot(1))/restart-chair.ticket"
        let whole = try DurableFile.read(chair, limit: 10_000)
        try DurableFile.replace(chair, Array(whole.dropLast(9)))
        let talk = ScriptedTalk(["second", "code-two"])
        #expect(try await fixture.unlocking(talk).open(verified).snapshot.count == 2)
        #expect(talk.transcript[0] == "? Member (second), or Enter for the opening code:")
        // One whose sealed box does not open shows only when it is tried.
        guard case .object(var members) = try CanonicalValue.parseCanonical(whole) else { return }
        members["sealed"] = .string(Base64.encode([UInt8](repeating: 7, count: 98)))
        try DurableFile.replace(chair, CanonicalValue.object(members).encoded())
        let again = ScriptedTalk(["chair", "code-one", "second", "code-two"])
        #expect(try await fixture.unlocking(again).open(verified).snapshot.count == 2)
        #expect(again.transcript.contains("? Member (second), or Enter for the opening code:"))
        let file = [TerminalFixture.member("chair"), TerminalFixture.member("second")]
        #expect(try await fixture.unlocking(ScriptedTalk(), members: file).open(verified).snapshot.count == 2)
    }

    @Test func `a copy that is damaged after the opening is imported again without losing its tickets`() async throws {
        _ = try await withTickets()
        let folder = fixture.place.snapshot(1)
        try DurableFile.replace("\(folder)/payload.sealed", [1, 2, 3])
        #expect(throws: SnapshotRefusal.self) { try fixture.verified() }
        let list = "\(fixture.temporary.path)/list-1"
        #expect(try await !fixture.importing().take(list, random: SystemRandom()).again)
        let talk = ScriptedTalk(["second", "code-two"])
        #expect(try await fixture.unlocking(talk).open(try fixture.verified()).snapshot.count == 2)
        #expect(talk.transcript.first == Self.who)
        #expect(try fixture.place.lists().count == 2)
    }

    @Test func `who cannot be given a ticket is named, and nothing else fails`() async throws {
        let verified = try await fixture.imported()
        let list = try await verified.open(with: fixture.keys.opening, opening: fixture.code())
        let nowhere = RestartTickets(
            list: list, folder: SnapshotFolder(path: "\(fixture.temporary.path)/nowhere"),
            device: fixture.keys.opening.sealingKey, random: SystemRandom())
        let failed = nowhere.make(for: try fixture.presences(), cost: try #require(TerminalFixture.cost))
        #expect(failed.map(\.rawValue) == ["chair", "second"])
    }
}
