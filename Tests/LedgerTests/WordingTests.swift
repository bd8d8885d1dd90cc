import ElectionModel
import Files
import Glibc
import Ledger
import Persistence
import Testing
import Trust
import Wording

/// Every refusal and doubt is said in three languages.
@Suite struct WordingTests {
    private static func refusals() throws -> [LedgerRefusal] {
        let id = try #require(KeyId(rawValue: "0123456789abcdef"))
        let station = StationId(unchecked: "1201")
        let contest = ContestId(unchecked: "mayor")
        let ballots: [LedgerRefusal] = [
            .nothingToReplace, .ballotTooLate, .definitionChanged, .ballotOptions(contest), .notRegistered(3),
            .applicationTwice(3), .notFixedBefore(OptionId(unchecked: "candidate-3")), .notTheDraw(contest),
            .noCandidates(contest),
        ]
        let bodies: [CanonicalError] = [
            .syntax(offset: 3, reason: "a comma is missing"), .notCanonical, .unknownMember,
            .member("from", expected: "a string"),
        ]
        return ballots + [
            .chain(seq: 3), .otherElection(ElectionId(unchecked: "e1")), .entryTooLong, .documentTooLong,
            .otherRole(.registrar, .phase), .unknownKey(id, .station), .keyOutOfTime(id), .badSignature,
            .secondGenesis, .noDefinition, .otherDefinition, .genesisDiffers, .logKeyCount, .otherLogKey,
            .key(.keyRevoked(id)), .unknownStation("9"), .logKeyStays, .notCertified(id), .lastCommissionKey,
            .noFinalList, .noSnapshot(station), .protocolsMissing([station]), .resultMissing, .afterFinalList,
            .listChain, .listSums, .snapshotDiffers, .deltaDiffers, .unknownDelta,
            .otherStation(signer: "1202", station: station), .otherContest,
            .supersedes, .notTheNewestSnapshot, .resultContest, .resultProtocols, .quorum(1, of: 2),
            .recountOpen([station]), .recountTooEarly, .nothingToRecount, .noRecount(station), .noQuorumDemanded,
            .quorumTooEarly, .missingWitnesses, .applicationDiffers, .noApplication(4), .noConclusion, .turnoutTime,
            .turnoutStations, .turnoutTooFew(station), .firmwareList,
            .noRemoteManifest, .otherRemoteManifest, .notThatMessage(.roll),
            .batchOrder(.ballots), .saidTwice(.keyRecord), .unknownUnit, .keyNotAgreed([2, 3]),
            .drillMissing(has: 1, needs: 3),
            .remoteResultsMissing(2),
        ] + bodies.map { .body(.keyRevoke, $0) } + RevocationReason.allCases.map { .revokedKey(id, $0) }
            + ElectionPhase.allCases.flatMap { [.notInPhase(.result, $0), .notTheNextPhase($0)] }
    }

    @Test func `refusals speak three languages`() throws {
        for refusal in try Self.refusals() {
            check(LedgerError.refused(refusal))
            #expect(LedgerError.refused(refusal).english == "the ledger refuses this: \(refusal.english)")
        }
    }

    @Test(arguments: [
        LedgerDoubt.checkpointDamaged, .bundleMissing(index: 1), .bundleDamaged, .entryDamaged(seq: 2),
        .documentDamaged("abcd"), .otherRoot, .notContinued, .journalRoot, .journalLength(has: 1, expected: 2),
        .journalDamaged, .signedMeanwhile, .foreignCheckpoint, .foreignFolder, .statementLost,
        .tilesDiffer,
    ])
    func `doubts speak three languages`(doubt: LedgerDoubt) { check(LedgerError.doubt(doubt)) }

    @Test(arguments: [
        (LedgerError.refused(.listSums), FaultNature.unsound), (.idempotencyKeyTaken("k"), .conflict),
        (.locked, .conflict), (.busy, .failed), (.unwitnessed, .failed),
        (.finalQuorumMissed(has: 1, needs: 3), .failed), (.doubt(.otherRoot), .unsound),
        (.absent, .missing),
        (.file(DurableFileError(path: "a", code: ENOSPC)), .failed), (.journal(.full), .failed),
        (.journal(.conflict), .failed), (.journal(.busy), .failed), (.journal(.lost), .failed),
        (.journal(.damaged), .failed), (.journal(.constraint), .failed), (.journal(.unexpected("a")), .failed),
        (.journal(.statement(code: "1")), .failed),
    ])
    func `an error says what kind of failure it is`(error: LedgerError, nature: FaultNature) {
        #expect(error.nature == nature)
        #expect("\(error)" == error.english)
        check(error)
    }

    @Test(arguments: [
        WitnessFault.locked, .noteDamaged("dobush/e1"), .file(DurableFileError(path: "a", code: ENOSPC)),
    ])
    func `a witness' faults speak three languages`(fault: WitnessFault) { check(fault) }

    @Test(arguments: [
        WitnessRefusal.ahead(3), .inconsistent, .refused(status: 403), .badSignature, .unclear, .noAddress, .resting,
    ])
    func `a witness' refusals speak three languages`(refusal: WitnessRefusal) { check(refusal) }

    @Test func `that a quorum is missed speaks three languages, and names who is missing`() {
        let missed = MissedQuorum(size: 7, cosigned: ["w1"], refusals: ["w3": .noAddress, "w2": .unclear])
        check(missed)
        for text in [missed.kyrgyz, missed.russian, missed.english] {
            #expect(text.contains("w2 (") && text.contains("; w3 (") && text.contains("7"))
        }
    }

    @Test(arguments: [
        ScrubFinding.missing("tile/0/000"), .damaged("tile/0/000"), .chain(seq: 3), .root("checkpoints/3"),
    ])
    func `what a scrub finds is said in three languages`(finding: ScrubFinding) { check(finding) }

    @Test(arguments: [
        PolicyFault.Kind.form, .key, .keyTwice, .nameTwice(PolicyName("a")), .unknownName(PolicyName("a")),
        .memberTwice(PolicyName("a")), .threshold, .noQuorum,
    ])
    func `faults of a policy speak three languages`(kind: PolicyFault.Kind) { check(kind) }

    private func check(_ words: some Worded) {
        let texts = Language.allCases.map { words.text(in: $0) }
        #expect(Set(texts).count == 3, "\(texts)")
        let cyrillic = { (text: String) in text.unicodeScalars.contains { ("а"..."я").contains($0) } }
        #expect(cyrillic(words.kyrgyz) && cyrillic(words.russian) && !cyrillic(words.english), "\(texts)")
        #expect(texts.allSatisfy { !$0.contains("Optional(") })
    }
}
