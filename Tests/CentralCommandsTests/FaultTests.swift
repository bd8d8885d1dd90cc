import Console
import Devices
import ElectionDay
import ElectionModel
import Files
import Glibc
import Ledger
import Persistence
import Sodium
import Testing
import Trust
import VoterRegister
import VoterSnapshot
import Wording

@Suite struct FaultTests {
    private static let cases: [(any Error, Console.ExitStatus)] = [
        (LedgerError.refused(.badSignature), .checkFailed), (LedgerError.idempotencyKeyTaken("k"), .conflict),
        (LedgerError.locked, .conflict), (LedgerError.doubt(.foreignFolder), .checkFailed),
        (LedgerError.file(DurableFileError(path: "p", code: ENOSPC)), .failure), (LedgerError.absent, .notFound),
        (TrustError.wrongPassphrase, .permission), (TrustError.badSignature, .permission),
        (DurableFileError(path: "p", code: ENOENT), .notFound),
        (DurableFileError(path: "p", code: EACCES), .permission),
        (DurableFileError(path: "p", code: EEXIST), .conflict), (DurableFileError(path: "p", code: ENOSPC), .failure),
        (SnapshotRefusal.badSignature, .permission),
        (SnapshotWriteError.file(DurableFileError(path: "p", code: ENOSPC)), .failure),
        (CanonicalError.notCanonical, .usage), (CanonicalError.unknownMember, .usage),
        (SodiumError.length, .permission), (StoreError.full, .failure), (ScanError.readerUnavailable, .failure),
        (RegisterError.finalListFormed, .conflict), (RegisterError.wrongKey, .permission),
        (RegisterError.registerEmpty, .failure), (IntakeRefusal.noProtocol, .usage),
    ]

    @Test(arguments: 0..<23)
    func `each error that a command meets has its sentences and its exit code`(number: Int) throws {
        let (error, status) = Self.cases[number]
        let fault = try #require(error as? any Fault, "\(type(of: error))")
        #expect(ExitStatus(fault.nature) == status, "\(error)")
        for language in Language.allCases { #expect(!fault.text(in: language).isEmpty) }
    }

    @Test func `the table is tested whole`() { #expect(Self.cases.count == 23) }
}
