import DeviceWire
import TestSupport
import Testing

@testable import BoardModules

@Suite struct PrintRecordTests {
    private static func encoded(_ record: PrintRecord) -> [UInt8] { record.encoded.withBytes { [UInt8]($0) } }

    @Test func `a record comes back as it was kept`() throws {
        var record = PrintRecord()
        try record.load(500)
        for number in 1...20 as ClosedRange<UInt32> {
            record.begin(number)
            record.feed()
            let stage: JobStage = number.isMultiple(of: 3) ? .jammed : .printed
            record.note(JobProgress(number: number, stage: stage, rows: 9), of: .ballot)
        }
        let bytes = Self.encoded(record)
        #expect(bytes.count == PrintRecord.size)
        let kept = PrintRecord(bytes.span)
        let read = try #require(kept)
        #expect(read.stock == BallotStock(loaded: 500, printed: 14, spoiled: 6))
        #expect(Self.encoded(read) == bytes)
        #expect(read.job(4) == nil && read.job(5)?.stage == .printed && read.job(18)?.stage == .jammed)
        #expect(read.job(0) == nil)
    }

    @Test func `bytes that are no record are refused`() {
        let bytes = Self.encoded(PrintRecord())
        let sound = PrintRecord(bytes.span) != nil
        #expect(sound)
        for (place, value) in [(0, 2), (1, 16), (18, 99), (10, 1)] as [(Int, UInt8)] {
            var spoiled = bytes
            spoiled[place] = value
            let isRead = PrintRecord(spoiled.span) != nil
            #expect(!isRead, "byte \(place)")
        }
        let isShortRead = PrintRecord(Array(bytes.dropLast()).span) != nil
        #expect(!isShortRead)
        let random = SeededRandom(seed: 11)
        for _ in 0..<2_000 { _ = PrintRecord(random.bytes(Int(random.next() % 140)).span) }
    }

    @Test func `more sheets than can be counted are refused`() throws {
        var bytes = Self.encoded(PrintRecord())
        for place in 2..<6 { bytes[place] = 255 }
        let kept = PrintRecord(bytes.span)
        var record = try #require(kept)
        #expect(throws: BoardFailure.malformed) { try record.load(1) }
        #expect(record.stock.loaded == .max)
    }
}
