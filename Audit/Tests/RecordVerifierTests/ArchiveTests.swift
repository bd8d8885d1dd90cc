import Testing

@testable import RecordVerifier

/// A ledger in one file.
@Suite struct ArchiveTests {
    let folder: ScratchFolder
    let record: PublishedRecord

    init() throws {
        folder = try ScratchFolder()
        record = try PublishedRecord()
        try record.ledger(record.file.items.dropLast()).write(to: folder)
    }

    @Test func `an archive is verified like its folder`() throws {
        let path = try ArchiveWriter(folder).write(to: folder)
        let (archive, tree) = (try PublishedRecord.verify(path), try PublishedRecord.verify(folder.ledger))
        #expect(archive.isGood)
        #expect(archive.json == tree.json)
    }

    @Test func `a file that is missing, and one that is changed, are found in an archive too`() throws {
        var writer = try ArchiveWriter(folder)
        let entries = try #require(writer.files.lastIndex { $0.name.hasPrefix("tile/entries/") })
        writer.files[entries].content[200] ^= 1
        #expect(!(try PublishedRecord.verify(writer.write(to: folder)).isGood))
        writer.files.remove(at: entries)
        let report = try PublishedRecord.verify(writer.write(to: folder))
        #expect(report.failedChecks.contains("tiles"))
        #expect(report.remote?.verdict(.selections) == .notRun)
    }

    @Test func `an archive with a file twice, a link, a way out or a wrong sum is refused`() throws {
        let good = try ArchiveWriter(folder)
        var twice = good
        twice.files.append(good.files[0])
        var link = good
        link.files[0].kind = UInt8(ascii: "2")
        var outside = good
        outside.files[0].name = "../checkpoint"
        var flipped = good.bytes
        flipped[0] ^= 1
        for bytes in [twice.bytes, link.bytes, outside.bytes, flipped, Array("no archive".utf8), []] {
            let path = try good.write(to: folder, bytes)
            #expect(throws: VerifierProblem.self) { try PublishedRecord.verify(path) }
        }
    }

    @Test func `an archive that is cut off anywhere never passes`() throws {
        let writer = try ArchiveWriter(folder)
        let bytes = writer.bytes
        var passed = 0
        for end in stride(from: 0, to: bytes.count - 2048, by: bytes.count / 40) {
            let path = try writer.write(to: folder, Array(bytes[..<end]))
            if let report = try? PublishedRecord.verify(path), report.isGood { passed += 1 }
        }
        #expect(passed == 0)
    }
}
