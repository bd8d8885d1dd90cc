import Testing

@testable import RecordVerifier

/// Whole records of remote voting, good and forged.
@Suite struct RemoteRecordTests {
    let record: PublishedRecord

    init() throws { record = try PublishedRecord() }

    /// The last item is the step to `counted`, which needs station protocols.
    @Test func `a good record passes every check, from genesis to the votes`() throws {
        let report = try record.verify(record.file.items.dropLast())
        #expect(report.failedChecks.isEmpty)
        #expect(report.isGood)
        let remote = try #require(report.remote)
        #expect(remote.enrolled == 9)
        #expect(remote.authorised == 8)
        #expect(remote.ballots == 10)
        #expect(remote.challenged == 1)
        #expect(remote.voids == 1)
        #expect(remote.units.map(\.ballots) == [4, 2, 2])
        #expect(remote.units[0].votes.map(\.votes) == [2, 1, 1])
        #expect(remote.verdict(.seats) == .notApplicable)
        #expect(report.text(colour: false).contains("V30           ✓ PASS"))
        #expect(report.json.contains(#""name":"V12""#))
    }

    @Test func `the page of remote voting has no check without a name and a sentence`() {
        #expect(RemoteCheck.allCases.map(\.name) == (1...30).map { "V\($0)" })
        #expect(Set(RemoteCheck.allCases.map(\.sentence)).count == 30)
    }

    @Test func `without the command for it, remote voting is part of the ledger and not looked into`() throws {
        let folder = try ScratchFolder()
        try record.ledger(record.file.items.dropLast()).write(to: folder)
        let report = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(report.isGood)
        #expect(report.remote == nil)
    }

    @Test func `every forged record fails by the check that ought to find it, at its place, and by no other`() throws {
        #expect(record.file.cases.count >= 40)
        for item in record.file.cases {
            let remote = try #require(try record.verify(record.items(item.edits)).remote)
            let failed = RemoteCheck.allCases.filter { remote.verdict($0) == .fail }
            #expect(failed.map(\.rawValue) == item.fails, "\(item.name)")
            let check = try #require(RemoteCheck(rawValue: item.check))
            let finding = try #require(remote.state(check).findings.first, "\(item.name)")
            #expect(finding.place.entry == item.at.map { PublishedRecord.firstEntry + $0 }, "\(item.name)")
        }
    }

    @Test func `a failure names the entry, the message in it, the contest and the option`() throws {
        let item = try #require(record.file.cases.first { $0.name == "five votes for one option" })
        let report = try record.verify(record.items(item.edits))
        let place = try #require(report.remote?.state(.selections).findings.first).place
        #expect(place.entry == item.at.map { PublishedRecord.firstEntry + $0 })
        #expect(place.message == 0)
        #expect(place.option == "council/against-all")
        #expect(report.text(colour: false).contains("message 0, council/against-all"))
        #expect(report.json.contains(#""option":"council/against-all""#))
    }

    @Test func `what is unusual and right passes`() throws {
        #expect(record.file.good.count >= 5)
        for item in record.file.good {
            let remote = try #require(try record.verify(record.items(item.edits)).remote)
            #expect(remote.isGood, "\(item.name): \(remote.failedChecks)")
        }
    }

    @Test func `every check that runs is the one that finds some forged record`() {
        let found = Set(record.file.cases.map(\.check))
        let runs = Set(RemoteCheck.allCases.filter { $0.absence == nil }.map(\.rawValue))
        // What V17 and V30 find besides comes from part 1, whose own tests break it.
        #expect(runs.subtracting(found).isEmpty, "\(runs.subtracting(found).sorted())")
    }
}
