import Ceremony
import Console
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust
import Wording

@testable import TrusteeCommands

struct TrusteeWordingTests {
    private static func samples() throws -> [any Worded] {
        let holder = RootHolder(unchecked: "root-1")
        let sample = try SampleElection()
        let id = KeyId(sample.rootKeys[0].verifyingKey)
        let statement = RootStatement.certificate(try sample.certificate(.station, "1201"))
        let faults: [TrusteeFault] = [
            .notThatFile(path: "/x", what: .key, cause: .notCanonical), .exists(path: "/x"),
            .otherKey(path: "/x", holder: "root-2", kind: .training),
            .otherKind(path: "/x", .training, needs: .production), .notRecognised(holder), .rootsNotRecognised,
            .otherNumber(statements: 3), .unsound(faults: 2), .otherPublicHalf(path: "/x"), .notCombined,
            .holderName("X"), .otherOnScreen, .nothingSaid, .otherSum("tally-d1-mayor"),
            .tooFewShares("drill-open", has: 1, needs: 3, missing: [4, 5]), .passphraseFiles(given: 1, needed: 2),
        ]
        let root: [RootWords] = [
            .keyOf(holder), .keyNamed("root-1"), .making(holder, .production), .finishing(path: "/x"),
            .made(holder, .production), .readKeyAloud(id), .keyStays(path: "/x"), .publicGoes(path: "/x"),
            .passphraseChanged("root-1", path: "/x"), .keyIs(holder: "root-1", kind: .training), .proved(id),
            .asBeside(id, path: "/x"), .noPublicHalf(path: "/x"), .needsAll(3), .holderReads(holder, id),
            .sameAsPaper(holder), .gathered(keys: 3, threshold: 2, kind: .production, path: "/x"), .rootsFingerprint,
            .publish, .compareRoots(path: "/x"), .sameAsPublished, .bundleOf(sample.definition.election, .training),
            .certificates(.station, count: 2500), .revocations(count: 1),
            .revocation(statement, .stolen, since: "2026-11-20"), .omitted(2498), .typeNumber("root-1"),
            .signed(5, holder: "root-1", path: "/x"), .signedAlready(holder: "root-1"), .missing(1, statements: 2500),
            .complete, .merged(statements: 2, path: "/x"), .holderHead, .keyHead, .fromHead, .untilHead, .signedHead,
            .rootHead,
        ]
        let recovery: [RecoveryWords] = [
            .card(1), .recoveryKey, .splitting(.production, cards: 3, threshold: 2), .memberTypes(card: 1, of: 3),
            .split(cards: 3, threshold: 2, folder: "/x"), .readAloud, .handOut, .fit(cards: [1, 2]),
            .compareFingerprint, .warning, .reallyCombine, .combined(path: "/x"), .afterwards,
        ]
        let election: [ElectionWords] =
            [
                .keyOf(1),
                .beginning(
                    sample.definition.election, .production, trustees: 5, threshold: 3, contests: 1, districts: 30),
                .manifestFingerprint, .sameManifest, .finishing(path: "/x"), .making(2), .begun(2, path: "/x"),
                .certificatesFingerprint, .keyFingerprint, .sameOnAll, .wrongShare(from: 2), .reallyComplain(2),
                .agreed(1, path: "/x"), .finished(trustees: 5, threshold: 3), .writeIntoAct,
                .checkingRecord(path: "/x"),
                .record(sample.definition.election, .sealed, entries: 9, voters: 2000, ballots: 2040, voids: 20),
                .rootOfRecord, .sameRecord, .drilled(1), .decrypted(1, units: 2), .needsOthers(3),
                .badShare(2, of: "drill-open"), .drillWorks([1, 2]),
                .unit(
                    TallyUnit(contest: ContestId(unchecked: "mayor"), district: DistrictId(unchecked: "d1")),
                    ballots: 1980),
                .combined(units: 3, path: "/x"), .signatureOf(1), .printed(path: "/x"), .trusteeNumbers,
            ] + KeyRound.allCases.flatMap { [.said($0), .carryOn($0)] }
        let checklist = ChecklistWords.allCases.filter { $0 != .programBlank }
        // An example is the same in every language but for its heading.
        let groups: [[any Worded]] = [
            faults, root, recovery, election, checklist, FileWords.allCases, TrusteeHelp.allCases,
        ]
        return groups.flatMap { $0 }
    }

    @Test func `everything is said in three languages, each in its own letters`() throws {
        let isCyrillic = { (text: String) in text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } }
        for words in try Self.samples() {
            let texts = Language.allCases.map { words.text(in: $0) }
            #expect(Set(texts).count == 3, "\(texts)")
            #expect(isCyrillic(words.kyrgyz) && isCyrillic(words.russian), "\(texts)")
            #expect(!isCyrillic(words.english), "\(words.english)")
        }
    }
}
