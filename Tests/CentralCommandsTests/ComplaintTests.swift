import Wording
import Console
import Devices
import ElectionModel
import Files
import Glibc
import Ledger
import Persistence
import Sodium
import Testing
import Trust
import VoterSnapshot

@testable import CentralCommands

@Suite struct ComplaintTests {
    private static let cases: [(any Error, Console.ExitStatus)] = [
        (Complaint(.partial, "as it is"), .partial), (LedgerError.refused("r"), .checkFailed),
        (LedgerError.idempotencyKeyTaken("k"), .conflict), (LedgerError.locked, .conflict),
        (LedgerError.doubt("d"), .checkFailed), (LedgerError.storage("s"), .failure), (LedgerError.absent, .notFound),
        (TrustError.wrongPassphrase, .permission), (TrustError.badSignature, .permission),
        (DurableFileError(path: "p", code: ENOENT), .notFound),
        (DurableFileError(path: "p", code: EACCES), .permission),
        (DurableFileError(path: "p", code: EEXIST), .conflict), (DurableFileError(path: "p", code: ENOSPC), .failure),
        (SnapshotRefusal.badSignature, .permission), (CanonicalError.notCanonical, .usage),
        (CanonicalError.unknownMember, .usage), (SodiumError.length, .permission),
    ]

    @Test(arguments: 0..<17)
    func `each error has a sentence and an exit code`(number: Int) throws {
        let (error, status) = Self.cases[number]
        let complaint = try #require(Complaint(explaining: error))
        #expect(complaint.status == status, "\(error)")
        #expect(!complaint.description.isEmpty)
    }

    @Test func `the table is tested whole, and other errors are left to others`() {
        #expect(Self.cases.count == 17)
        #expect(Complaint(explaining: CancellationError()) == nil)
    }
}
