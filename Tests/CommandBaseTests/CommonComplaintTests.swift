import Wording
import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import Persistence
import Testing
import Trust
import VoterSnapshot

struct CommonComplaintTests {
    @Test(
        "each reason to refuse a list has its exit code",
        arguments: [
            (SnapshotRefusal.missingFile("manifest.json"), Console.ExitStatus.notFound), (.badSignature, .permission),
            (.unknownSigner, .permission), (.certificate(.tooFewSignatures(has: 1, needs: 2)), .permission),
            (.notARegistrar, .permission), (.certificateOutOfTime, .permission), (.notARecipient, .permission),
            (.stale(number: 1, lastSeen: 2), .conflict), (.otherListVersion(number: 2), .conflict),
            (.otherStation(StationId(unchecked: "1202")), .conflict), (.otherKind(.production), .conflict),
            (.expired(since: Timestamp(milliseconds: 0)), .conflict), (.payloadChanged, .checkFailed),
            (.truncated(has: 1, needs: 2), .checkFailed), (.definitionChanged, .checkFailed),
            (.unreadable("payload.sealed"), .checkFailed), (.notAManifest(.notCanonical), .checkFailed),
        ])
    func refusals(refusal: SnapshotRefusal, status: Console.ExitStatus) {
        let complaint = Complaint(common: refusal)
        #expect(complaint?.status == status)
        #expect(complaint?.description == refusal.description)
    }

    @Test(
        "a file's error says whether it is missing, forbidden or there already",
        arguments: [
            (ENOENT, Console.ExitStatus.notFound), (ENOTDIR, .notFound), (EACCES, .permission), (EPERM, .permission),
            (EROFS, .permission), (EEXIST, .conflict), (ENOSPC, .failure),
        ])
    func files(code: Int32, status: Console.ExitStatus) {
        #expect(Complaint(common: DurableFileError(path: "p", code: code))?.status == status)
    }

    @Test(
        "a key's or signature's error has its exit code",
        arguments: [
            (TrustError.wrongPassphrase, Console.ExitStatus.permission), (.badSignature, .permission),
            (.unsigned, .permission), (.otherKind(.production), .permission), (.subjectTaken("1201"), .conflict),
            (.malformed("note"), .checkFailed), (.file("p"), .failure),
        ])
    func trust(error: TrustError, status: Console.ExitStatus) {
        let complaint = Complaint(common: error)
        #expect(complaint?.status == status)
        #expect(complaint?.description == error.description)
    }

    @Test("a complaint stays as it is, and other errors are left to the program")
    func others() {
        #expect(Complaint(common: Complaint(.partial, "as it is"))?.description == "as it is")
        #expect(Complaint(common: StoreError.full)?.status == .failure)
        #expect(Complaint(common: CancellationError()) == nil)
    }
}
