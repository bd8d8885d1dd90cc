import FoundationEssentials
import Testing

@testable import RecordVerifier

/// A ledger compared with other places, remembered between visits, and what is kept when it told two stories.
@Suite struct SourceTests {
    let one: ScratchFolder
    let other: ScratchFolder

    init() throws {
        one = try ScratchFolder()
        other = try ScratchFolder()
    }

    /// A ledger of the good one's entries and so many devices more.
    private func write(_ devices: Int, to folder: ScratchFolder, _ change: (inout ForgedLedger) -> Void = { _ in })
        throws
    {
        var ledger = try ForgedLedger()
        for number in 0..<devices { ledger.appendDevice(number) }
        change(&ledger)
        try ledger.write(to: folder)
    }

    private func verify(_ change: (inout VerificationRequest) -> Void) throws -> VerificationReport {
        var request = VerificationRequest(place: one.ledger)
        change(&request)
        return try LedgerVerifier.verify(request)
    }

    @Test(arguments: [(0, 0), (0, 3), (3, 0), (250, 600), (600, 250), (239, 240)])
    func placesThatTellTheSameAreFineWhoeverHasMore(_ devices: Int, _ elsewhere: Int) throws {
        try write(devices, to: one)
        try write(elsewhere, to: other)
        let report = try verify { $0.second = [other.ledger] }
        #expect(report.isGood, "\(report.text(colour: false))")
    }

    @Test(arguments: [(0, 0), (0, 3), (3, 0), (250, 600), (600, 250)])
    func anotherStoryIsFoundAndBothSignedNotesAreKept(_ devices: Int, _ elsewhere: Int) throws {
        try write(devices, to: one)
        try write(elsewhere, to: other) { $0.set(11, "body/votes/0/value", 49) }
        let evidence = one.path + "/evidence"
        let report = try verify {
            $0.second = [other.ledger]
            $0.evidence = evidence
        }
        #expect(report.failedChecks == ["checkpoint"])
        let reason = try #require(report.state(.checkpoint).findings.first?.reason)
        #expect(reason.hasPrefix(SavedCheckpoint.contradiction))
        let notes = try FileManager.default.contentsOfDirectory(atPath: evidence).sorted().map {
            try Data(contentsOf: URL(filePath: evidence + "/" + $0))
        }
        let kept = try [one, other].map { Data(try $0.read("checkpoint")) }
        #expect(Set(notes) == Set(kept))
        for note in notes {
            try Checkpoint(Array(note)).note.verify(
                LogIdentity(folder: LedgerFolder(path: one.ledger), size: 14).signer)
        }
    }

    @Test func aSecondPlaceThatIsDamagedAccusesNobody() throws {
        try write(0, to: one)
        try write(300, to: other)
        var tile = try other.read("tile/0/000")
        tile[40] ^= 1
        try other.write("tile/0/000", tile)
        let evidence = one.path + "/evidence"
        let report = try verify {
            $0.second = [other.ledger]
            $0.evidence = evidence
        }
        #expect(report.failedChecks == ["checkpoint"])
        #expect(!FileManager.default.fileExists(atPath: evidence))
        try other.write("checkpoint", try ForgedLedger().checkpoint(size: 400, root: .of([1])))
        #expect(try verify { $0.second = [other.ledger] }.failedChecks == ["checkpoint"])
        #expect(throws: VerifierProblem.self) { try verify { $0.second = [other.path + "/nowhere"] } }
    }

    @Test func whatWasVerifiedIsRememberedAndNotTakenForAnotherLedger() throws {
        let state = one.path + "/state"
        try write(300, to: one)
        #expect(try verify { $0.state = state }.isGood)
        #expect(try VerifiedPart(path: state)?.size == 317)
        try write(600, to: one)
        #expect(try verify { $0.state = state }.isGood)
        #expect(try VerifiedPart(path: state)?.size == 617)

        // Other entries before the size that is remembered.
        try FileManager.default.removeItem(atPath: one.ledger)
        try write(700, to: one) { $0.set(11, "body/votes/0/value", 49) }
        let report = try verify { $0.state = state }
        #expect(report.failedChecks.contains("checkpoint"))
        #expect(report.state(.signatures).verdict == .notRun)
        #expect(try VerifiedPart(path: state)?.size == 617)
    }

    @Test func aSignatureBehindWhatIsRememberedIsStillChecked() throws {
        let state = one.path + "/state"
        try write(300, to: one)
        #expect(try verify { $0.state = state }.isGood)
        try write(600, to: one) { $0.setSigner(500, "stranger") }
        #expect(try verify { $0.state = state }.failedChecks == ["signatures"])
        #expect(try VerifiedPart(path: state)?.size == 317)
    }

    @Test func whatIsNoStateIsWrongUsage() throws {
        try write(0, to: one)
        try one.write("../state", Array("{}".utf8))
        #expect(throws: VerifierProblem.self) { try verify { $0.state = one.path + "/state" } }
    }

    /// Whether the tiles prove that their tree begins with the range.
    private func isProven(_ tree: TiledTree, _ range: CompactRange) throws -> Bool {
        MerkleProof.extends(
            range.root, range.size, to: try tree.root(of: tree.size), tree.size,
            path: try tree.consistency(from: range.size))
    }

    @Test func theRootsOfBeginningsFollowFromTheTiles() throws {
        try write(700, to: one)
        let tree = TiledTree(source: try LedgerFolder(path: one.ledger), size: 717)
        let bundle = try LedgerFolder(path: one.ledger)
        var range = CompactRange()
        for start in [0, 256, 512] {
            let path = TilePath(level: 0, number: start / 256).path(width: min(256, 717 - start))
            let bytes = try bundle.read(path, atMost: 8192)
            for place in stride(from: 0, to: bytes.count, by: 32) {
                #expect(try tree.root(of: range.size) == range.root, "\(range.size)")
                if range.size > 0 { #expect(try isProven(tree, range)) }
                range.append(try #require(Digest(bytes[place..<place + 32])))
            }
        }
        #expect(try tree.root(of: 717) == range.root)
    }
}
