import FoundationEssentials
import Testing

@testable import RecordVerifier

/// What was verified of remote voting is remembered.
@Suite struct RemoteResumeTests {
    let folder: ScratchFolder
    let record: PublishedRecord
    let state: String

    init() throws {
        folder = try ScratchFolder()
        record = try PublishedRecord()
        state = folder.path + "/state"
    }

    /// The good items with a ballot whose proofs are wrong in the place of another.
    private func forgedItems() throws -> [PublishedRecord.Item] {
        let item = try #require(record.file.cases.first { $0.name == "five votes for one option" })
        return record.items(item.edits).dropLast()
    }

    @Test func `proofs before what is remembered are not checked again, all else is`() throws {
        let ledger = try record.ledger(forgedItems())
        try ledger.write(to: folder)
        #expect(try PublishedRecord.verify(folder.ledger).failedChecks == ["V12", "V13"])

        // As if everything had held before: only the proofs are believed.
        let newest = try Checkpoint(folder.read("checkpoint"))
        VerifiedPart(origin: newest.origin, size: newest.size, root: newest.root, includesRemote: true).write(to: state)
        #expect(try PublishedRecord.verify(folder.ledger, state: state).isGood)

        // What comes behind is checked as ever.
        let size = newest.size - 20
        VerifiedPart(
            origin: newest.origin, size: size, root: try root(of: size), includesRemote: true
        ).write(to: state)
        #expect(try PublishedRecord.verify(folder.ledger, state: state).failedChecks == ["V12", "V13"])
    }

    @Test func `what was remembered without remote voting does not count for it`() throws {
        try record.ledger(forgedItems()).write(to: folder)
        var request = VerificationRequest(place: folder.ledger)
        request.state = state
        #expect(try LedgerVerifier.verify(request).isGood)
        #expect(try VerifiedPart(path: state)?.includesRemote == false)
        #expect(try PublishedRecord.verify(folder.ledger, state: state).failedChecks == ["V12", "V13"])
    }

    @Test func `a forged record is not remembered`() throws {
        try record.ledger(forgedItems()).write(to: folder)
        #expect(!(try PublishedRecord.verify(folder.ledger, state: state).isGood))
        #expect(try VerifiedPart(path: state) == nil)
    }

    private func root(of size: Int) throws -> Digest {
        let newest = try Checkpoint(folder.read("checkpoint"))
        var tree = CompactRange()
        for start in stride(from: 0, to: size, by: 256) {
            let width = min(256, newest.size - start)
            let path = TilePath(entries: start / 256).path(width: width)
            let bytes = try folder.read(path)
            let bundle = EntryBundle(firstEntry: start, path: path, bytes: bytes, count: width)
            for range in bundle.ranges.prefix(size - start) { tree.append(.ofLeaf(Array(bytes[range]))) }
        }
        return tree.root
    }
}
