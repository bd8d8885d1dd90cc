import Testing

@testable import RecordVerifier

/// A ledger compared with what an observer kept.
@Suite struct SavedCheckpointTests {
    let folder: ScratchFolder
    let forged: ForgedLedger

    init() throws {
        folder = try ScratchFolder.withGoodLedger()
        forged = try ForgedLedger()
    }

    private func verify(_ saved: [[UInt8]]) throws -> VerificationReport {
        var paths: [String] = []
        for (number, bytes) in saved.enumerated() {
            try folder.write("../saved-\(number)", bytes)
            paths.append(folder.path + "/saved-\(number)")
        }
        return try LedgerVerifier.verify(folder: folder.ledger, savedCheckpoints: paths)
    }

    private func reasons(_ report: VerificationReport) -> [String] {
        report.state(.checkpoint).findings.map(\.reason)
    }

    @Test func checkpointsThatTheLedgerContinuesAreFine() throws {
        let report = try verify(try [1, 4, 11, 14, 17].map { try folder.read("checkpoints/\($0)") })
        #expect(report.isGood, "\(report.text(colour: false))")
        #expect(try verify([forged.checkpoint(size: 0, root: .of([]))]).isGood)
    }

    @Test(arguments: [0, 1, 4, 9, 17])
    func anotherRootOfTheSameSizeIsAContradictionAndBothFilesAreToBeKept(_ size: Int) throws {
        let report = try verify([forged.checkpoint(size: size, root: .of([UInt8(size)]))])
        #expect(report.failedChecks == ["checkpoint"])
        #expect(report.exitCode == 6)
        #expect(reasons(report) == [SavedCheckpoint.contradiction])
        #expect(report.state(.checkpoint).findings.first?.place.path == folder.path + "/saved-0")
        #expect(report.text(colour: false).contains("told two stories"))
    }

    @Test func aLedgerThatIsShorterThanWhatWasSeenIsFound() throws {
        let report = try verify([forged.checkpoint(size: 18, root: .of([1]))])
        #expect(report.failedChecks == ["checkpoint"])
        #expect(reasons(report).first?.contains("it has 18 entries and the ledger here 17 only") == true)
    }

    @Test func aCheckpointOfAnotherLogOrKeyIsNoneOfThis() throws {
        let other = try verify([forged.checkpoint(size: 4, root: .of([1]), origin: "dobush/mayor-2026")])
        #expect(reasons(other) == ["it is of another log: 'dobush/mayor-2026'"])
        var stranger = forged
        stranger.logKey = TestKey("stranger")
        let unsigned = try verify([stranger.checkpoint(size: 4, root: .of([1]))])
        #expect(reasons(unsigned) == ["no signature line is by the log's key"])
    }

    @Test func aFileThatIsNoCheckpointIsWrongUsage() throws {
        for bytes in [[], Array("dobush/mayor-2027\n4\n".utf8), try folder.read("tile/0/000.p/4")] {
            #expect(throws: VerifierProblem.self) { try verify([bytes]) }
        }
        #expect(throws: VerifierProblem.self) {
            try LedgerVerifier.verify(folder: folder.ledger, savedCheckpoints: [folder.path + "/none"])
        }
    }
}
