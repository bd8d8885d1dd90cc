import ElectionModel
import Testing
import Trust
import VoterSnapshot

@testable import StationCommands

struct SnapshotRefusalExitTests {
    @Test(
        "each reason to refuse a list has its exit code",
        arguments: [
            (SnapshotRefusal.missingFile("manifest.json"), StationExit.notFound), (.badSignature, .notAllowed),
            (.unknownSigner, .notAllowed), (.certificate(.tooFewSignatures(has: 1, needs: 2)), .notAllowed),
            (.notARegistrar, .notAllowed), (.certificateOutOfTime, .notAllowed), (.notARecipient, .notAllowed),
            (.stale(number: 1, lastSeen: 2), .conflict), (.otherListVersion(number: 2), .conflict),
            (.otherStation(StationId(unchecked: "1202")), .conflict), (.otherKind(.production), .conflict),
            (.expired(since: Timestamp(milliseconds: 0)), .conflict), (.payloadChanged, .checkFailed),
            (.truncated(has: 1, needs: 2), .checkFailed), (.definitionChanged, .checkFailed),
            (.unreadable("payload.sealed"), .checkFailed), (.notAManifest(.notCanonical), .checkFailed),
        ])
    func exits(refusal: SnapshotRefusal, exit: StationExit) {
        #expect(StationFailure(refusal) == StationFailure(exit, refusal.description))
    }
}
