import BallotCrypto
import TestSupport
import Testing

@testable import RemoteRecord

/// What a trustee's program thinks of the records that the observers' verifier is tried with.
@Suite struct PublishedRecordTests {
    /// Where a trustee's program says it otherwise: it stops at the first fault, leaves phases to the ledger's checks, and asks
    /// before it decrypts, not after.
    private static let otherwise: [String: RecordRefusal?] = [
        "the vote opens without a manifest": .noKey,
        "a reveal is missing": message(at: 15, .electionKey),
        "a voter comes on the roll after the opening": entry(at: 25),
        "a voter is taken off the roll": message(at: 21, .shares),
        "a ballot comes after the seal": entry(at: 48),
        "a voter copies another's ciphertexts": message(at: 47, .selections),
        "a promise is kept too late": message(at: 35, .inclusion),
        "a drill is of another secret": message(at: 23, .shares),
        "the drill of the close is that of the opening again": message(at: 51, .shares),
        "more ballots are said to count than were authorised": message(at: 51, .counted),
        "the tally begins after a drill of one trustee": message(at: 50, .drills),
        "a share holds the identity": RecordRefusal?.none,
        "a share lacks an option": RecordRefusal?.none,
        "there are counted ballots and no aggregate": RecordRefusal?.none,
    ]

    private static func message(at item: Int, _ check: RecordCheck) -> RecordRefusal {
        .message(PublishedRecord.before + item, check)
    }

    private static func entry(at item: Int) -> RecordRefusal { .entry(PublishedRecord.before + item, .lifeCycle) }

    private static func refusal(
        _ record: PublishedRecord, _ variant: PublishedRecord.Variant
    ) throws -> RecordRefusal? {
        let folder = TemporaryFolder()
        try record.write(variant, to: folder.path)
        do throws(RecordRefusal) {
            _ = try RecordReader(path: folder.path).read()
            return nil
        } catch { return error }
    }

    @Test func `every good record is read, that of a key made at the second attempt too`() throws {
        let record = try PublishedRecord()
        let good = try record.good()
        #expect(good.count > 5)
        for variant in good { #expect(try Self.refusal(record, variant) == nil, "\(variant.name)") }
    }

    @Test func `every bad record is refused at its item, by its check`() throws {
        let record = try PublishedRecord()
        let bad = try record.bad()
        #expect(bad.count > 100)
        for variant in bad {
            let failure = try #require(variant.failure)
            var expected: RecordRefusal?
            // Shares and results are the commission's to put together, and the observers' to check.
            if let check = RecordCheck(rawValue: failure.check), check.rawValue <= RecordCheck.units.rawValue,
                let item = failure.item
            {
                expected = Self.message(at: item, check)
            }
            if let other = Self.otherwise[variant.name] { expected = other }
            #expect(try Self.refusal(record, variant) == expected, "\(variant.name)")
        }
    }
}
