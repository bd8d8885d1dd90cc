import Testing

@testable import RecordVerifier

@Suite struct ForgeryTests {
    @Test func theBuilderMakesALedgerThatPasses() throws {
        let report = try ForgedLedger().verify()
        #expect(report.isGood, "\(report.text(colour: false))")
    }

    @Test(
        arguments: [
            Forgery.ofTheLedger, Forgery.ofKeys, Forgery.ofTheLifeCycle, Forgery.ofLists, Forgery.ofTheCount,
            Forgery.ofTheDefinition, Forgery.ofWhatIsFinal, Forgery.ofNobody,
        ].joined())
    func everyForgeryIsFoundUnderItsCheck(_ forgery: Forgery) throws {
        var ledger = try ForgedLedger()
        forgery.change(&ledger)
        let report = try ledger.verify()
        #expect(report.failedChecks == forgery.fails.map(\.rawValue), "\(report.text(colour: false))")
        #expect(report.exitCode == (forgery.fails.isEmpty ? 0 : 6))
    }

    @Test func aTieAndAWinnerAreCountedFromTheProtocols() throws {
        var ledger = try ForgedLedger()
        ledger.set(13, "body/votes/0/value", 14)
        ledger.set(13, "body/votes/1/value", 33)
        ledger.set(13, "body/votes/2/value", 13)
        ledger.set(16, "body/votes/0/value", 63)
        ledger.set(16, "body/votes/2/value", 14)
        ledger.set(
            16, "body/outcome",
            ElectionOutcome.elected([], ties: [DrawnSeats(options: ["asanova", "bekov"], seats: 1)], vacant: 0).json)
        let report = try ledger.verify()
        #expect(report.isGood)
        #expect(report.text(colour: false).contains("By lot, 1 seat: Aigul Asanova, Bakyt Bekov"))
    }

    @Test func ledgersOfSeveralBundlesPass() throws {
        var ledger = try ForgedLedger()
        for number in 0..<497 { ledger.appendDevice(number) }
        ledger.published = [1, 17, 255, 256, 257, 511, 512, 513]
        let folder = try ScratchFolder()
        try ledger.write(to: folder)
        let report = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(report.isGood, "\(report.text(colour: false))")

        // A hash of the tile above, which no leaf tile shows.
        var tile = try folder.read("tile/1/000.p/2")
        tile[40] ^= 1
        try folder.write("tile/1/000.p/2", tile)
        let wrong = try LedgerVerifier.verify(folder: folder.ledger)
        #expect(wrong.failedChecks == ["tiles"])
        #expect(wrong.state(.tiles).findings.first?.place.path == "tile/1/000.p/2")
        #expect(wrong.state(.tiles).findings.first?.place.offset == 32)
    }
}
