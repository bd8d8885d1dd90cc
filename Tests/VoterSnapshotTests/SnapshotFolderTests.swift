import ElectionModel
import Files
import FoundationEssentials
import Sodium
import Testing
import Trust
import VoterSnapshot

@Suite struct SnapshotFolderTests {
    @Test func `deltas and tickets that are kept are found again`() async throws {
        let fixture = try SnapshotFixture()
        var list = try await fixture.opened()
        let folder = SnapshotFolder(path: fixture.folder() + "//")
        #expect(try folder.deltas().isEmpty && folder.tickets().isEmpty)
        var made: [SnapshotDelta] = []
        for _ in 0..<11 {
            let delta = try fixture.delta(list.line, [.mark(listNumber: 1, .votedRemotely)], voters: 3)
            try folder.keep(delta)
            try folder.keep(delta)
            list = try await list.applying(fixture.verified(delta, after: list.line), with: fixture.device)
            made.append(delta)
        }
        #expect(try folder.deltas() == Array(1...11))
        #expect(try folder.delta(10) == made[9].bytes)
        // The list as it was, from what lies in the folder.
        var again = try await fixture.verify().open(with: fixture.device)
        for number in try folder.deltas() {
            let file = try folder.delta(number)
            let delta = try DeltaReader.verify(
                file, after: again.line, expectation: fixture.expectation(), now: SnapshotFixture.now)
            again = try await again.applying(delta, with: fixture.device)
        }
        #expect(again.line == list.line)

        let cost = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8192))
        for member in ["deputy", "chair", "chair"] {
            let ticket = try #require(
                RestartTicket(
                    for: list, member: member, code: SecretBytes([1]), device: fixture.device.sealingKey, cost: cost,
                    random: SystemRandom()))
            try folder.keep(ticket)
        }
        #expect(try folder.tickets().map(\.member) == ["chair", "deputy"])
        try DurableFile.replace("\(folder.path)/restart-chair.ticket", [1])
        #expect(try folder.tickets().map(\.member) == ["deputy"])

        // A new copy takes over what only the old one has, and nothing else.
        try DurableFile.makeFolder(fixture.folder("new"))
        let copy = SnapshotFolder(path: fixture.folder("new"))
        try copy.keep(made[0])
        try DurableFile.replace("\(folder.path)/delta-1.sealed", [1])
        try copy.adopt(from: folder)
        #expect(try copy.deltas() == Array(1...11) && copy.delta(1) == made[0].bytes)
        #expect(try copy.tickets().map(\.member) == ["deputy"])
        #expect(try DurableFile.names(inFolder: copy.path).allSatisfy { $0.contains("delta") || $0.contains("ticket") })
    }

    @Test(arguments: [
        "delta-0.sealed", "delta--1.sealed", "delta-01.sealed", "delta-x.sealed", "delta-1.sealed.partial",
        "delta-.sealed",
    ])
    func `other names are no deltas`(name: String) throws {
        let fixture = try SnapshotFixture()
        try DurableFile.replace("\(fixture.parent)/\(name)", [1])
        #expect(try SnapshotFolder(path: fixture.parent).deltas().isEmpty)
    }

    @Test func `a folder that is not there is said`() throws {
        let fixture = try SnapshotFixture()
        let folder = SnapshotFolder(path: fixture.folder("nowhere"))
        #expect(throws: SnapshotWriteError.self) { try folder.deltas() }
        #expect(throws: SnapshotWriteError.self) { try folder.delta(1) }
        #expect(!folder.isErased)
    }
}
