import ElectionModel
import Files
import Ledger
import LedgerSupport
import Sodium
import TestSupport
import Testing
import Trust
import Wording

/// An observer who looks at a ledger again and again.
@Suite struct LedgerWatchTests {
    let folder = TemporaryFolder()
    let election: BusyElection
    let beginning: [Submission]
    let key: NoteKey

    init() throws {
        election = try BusyElection(stations: 1)
        beginning = try election.beginning()
        key = NoteKey(name: Checkpoint.origin(of: election.definition.election), key: election.logKey.verifyingKey)
    }

    private func grow(_ name: String, corrections: Range<Int>) async throws {
        let writer = try await LedgerWriter(
            path: "\(folder.path)/\(name)", election: election.definition.election, key: election.logKey,
            clock: FixedClock())
        if await writer.state.size == 0 { _ = try await writer.append(beginning, definition: election.definition) }
        _ = try await writer.append(corrections.map { election.correction($0, of: election.stations[0]) })
    }

    private func watch(_ name: String, memory: String = "memory") throws -> LedgerWatch {
        try LedgerWatch(
            FolderSource(path: "\(folder.path)/\(name)/public"), key: key, folder: "\(folder.path)/\(memory)")
    }

    @Test func `a ledger that grows is followed, after a restart too`() async throws {
        try await grow("log", corrections: 1..<2)
        var watch = try watch("log")
        let first = beginning.count + 1
        guard case .grown(0, let seen) = try await watch.look() else {
            Issue.record("nothing was seen")
            return
        }
        #expect(seen.size == first)
        #expect(try await watch.look() == .unchanged(seen))
        try await grow("log", corrections: 2..<300)
        var again = try self.watch("log")
        #expect(again.known == seen)
        guard case .grown(first, let grown) = try await again.look() else {
            Issue.record("the growth was not seen")
            return
        }
        #expect(grown.size == first + 298)
    }

    @Test func `a fork is an alarm, and both notes are kept`() async throws {
        try await grow("log", corrections: 1..<3)
        var first = try watch("log")
        _ = try await first.look()
        // The same key tells others another story.
        let other = try await LedgerWriter(
            path: "\(folder.path)/fork", election: election.definition.election, key: election.logKey,
            clock: FixedClock(SampleElection.start.adding(seconds: 60)))
        _ = try await other.append(beginning, definition: election.definition)
        for size in 1...3 {
            _ = try await other.append([election.correction(size, of: election.stations[0])])
            var forked = try watch("fork")
            let finding = try await forked.look()
            #expect(finding.isAlarm)
            // A smaller tree has not the tiles that would join it to what was seen: damage, and no proof of guilt.
            guard size > 1 else {
                #expect(finding == .damaged)
                continue
            }
            guard case .contradiction(let checkpoint) = finding else {
                Issue.record("size \(size): \(finding)")
                return
            }
            #expect(checkpoint.size == beginning.count + size)
        }
        let kept = try DurableFile.names(inFolder: "\(folder.path)/memory/contradictions")
        #expect(kept.count == 3)
        // What was seen first is still what counts.
        #expect(try watch("log").known?.size == beginning.count + 2)
    }

    @Test func `an older state is told from a fork`() async throws {
        try await grow("log", corrections: 1..<3)
        let old = try DurableFile.read("\(folder.path)/log/public/checkpoint", limit: 65_536)
        try await grow("log", corrections: 3..<9)
        var watch = try watch("log")
        _ = try await watch.look()
        try DurableFile.replace("\(folder.path)/log/public/checkpoint", old)
        guard case .older(let checkpoint) = try await watch.look() else {
            Issue.record("an older state was not recognised")
            return
        }
        #expect(checkpoint.size == beginning.count + 2 && !WatchFinding.older(checkpoint).isAlarm)
    }

    @Test func `what is not the log's is an alarm`() async throws {
        try await grow("log", corrections: 1..<2)
        let place = "\(folder.path)/log/public/checkpoint"
        let note = try SignedNote(bytes: DurableFile.read(place, limit: 65_536))
        let checkpoint = try Checkpoint(text: note.text)
        var watch = try watch("log")
        let stranger = try SampleElection.key(77)
        for (bytes, finding) in [
            (Array("nonsense\n".utf8), WatchFinding.damaged),
            (
                Checkpoint(origin: "dobush/other", size: 1, root: checkpoint.root).signed(by: stranger).bytes,
                .otherLog("dobush/other")
            ),
            (checkpoint.signed(by: stranger).bytes, .unsigned),
        ] {
            try DurableFile.replace(place, bytes)
            #expect(try await watch.look() == finding)
            #expect(finding.isAlarm)
        }
    }

    @Test func `findings speak three languages`() {
        let checkpoint = Checkpoint(origin: "dobush/e1", size: 21, root: MerkleHash.empty)
        let found = WordingCheck(technical: ["dobush", "e1"]).faults(
            [
                WatchFinding.unchanged(checkpoint), .grown(from: 3, checkpoint), .older(checkpoint),
                .contradiction(checkpoint), .damaged, .otherLog("dobush/e1"), .unsigned,
            ], source: "Ledger/Watching/WatchFinding.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
