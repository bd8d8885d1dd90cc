import RecordVerifier
import Testing

/// What a program sees that only imports the library.
@Suite struct VerdictTests {
    private static let fingerprint = "0025b6e3f09be0f1858c7770f8e116815f7db86ef8218ef09daf237ce43652fb"

    @Test func theGoodLedgerPasses() throws {
        let report = try LedgerVerifier.verify(folder: Vectors.ledger)
        #expect(report.isGood)
        #expect(report.exitCode == 0)
        #expect(report.failedChecks.isEmpty)
        #expect(report.text(colour: false).contains("Elected: Aigul Asanova; 2 of 2 stations counted."))
    }

    @Test func theLedgerWithRotatedKeysAndEveryRulePasses() throws {
        let report = try LedgerVerifier.verify(
            folder: Vectors.folder + "/ledger-keys", rootsFingerprint: Self.fingerprint)
        #expect(report.isGood, "\(report.text(colour: false))")
        let text = report.text(colour: false)
        #expect(text.contains("Elected: Ainura, Bolot, Cholpon; 3 of 3 stations counted."))
        #expect(text.contains("Run-off: One; by lot, 1 place: Two, Three; 2 of 2 stations counted."))
        #expect(text.contains("Seats: A 3, B 2; 3 of 3 stations counted."))
    }

    @Test func theFingerprintGivenIsCompared() throws {
        #expect(try LedgerVerifier.verify(folder: Vectors.ledger, rootsFingerprint: Self.fingerprint).isGood)
        #expect(
            try LedgerVerifier.verify(folder: Vectors.ledger, rootsFingerprint: Self.fingerprint.uppercased()).isGood)
        let other = "1" + Self.fingerprint.dropFirst()
        let report = try LedgerVerifier.verify(folder: Vectors.ledger, rootsFingerprint: other)
        #expect(report.failedChecks == ["genesis"])
        #expect(report.exitCode == 6)
    }

    @Test func whatIsNoFingerprintIsWrongUsage() {
        #expect(throws: VerifierProblem.self) {
            try LedgerVerifier.verify(folder: Vectors.ledger, rootsFingerprint: "beef")
        }
    }

    @Test func aFolderWithoutLedgerIsNone() {
        #expect(throws: VerifierProblem.self) { try LedgerVerifier.verify(folder: Vectors.folder) }
        #expect(throws: VerifierProblem.self) { try LedgerVerifier.verify(folder: Vectors.folder + "/nowhere") }
        #expect(throws: VerifierProblem.self) { try LedgerVerifier.verify(folder: Vectors.folder + "/README.md") }
    }
}
