import ElectionModel
import Fingerprints
import Sodium
import Tabulation
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import CentralCommands
@testable import Ledger
@testable import VoterRegister

@Suite struct WordsTests {
    private static let station = StationId(unchecked: "1201")
    private static let election = ElectionId(unchecked: "mayor-2026")
    private static let name = LocalizedText(ky: "Мэр шайлоо", ru: "Выборы мэра", en: "Election of the mayor")

    private static func keyId() throws -> KeyId { KeyId(try SampleElection.key(1).verifyingKey) }

    private static let general: [DobushWords] = [
        .abstract, .discussion(withDemo: true), .discussion(withDemo: false), .folderHelp, .databaseHelp,
        .commissionKeys,
        .noElection(folder: "mayor"), .awaitsRoots("mayor/to-sign.json"), .definitionFollows,
    ]

    private static func elections() throws -> [ElectionWords] {
        let day = try #require(CivilDate(iso: "2026-11-22"))
        return [
            .group, .templateAbstract, .templateDiscussion, .templateKindHelp, .votingDayHelp,
            .wrongDate("30.11.2025"), .newAbstract, .newDiscussion, .definitionHelp, .rootsHelp, .ownRootsHelp,
            .thresholdHelp, .newDryRunHelp, .rootsTwice, .ownRootsForTraining(.rehearsal),
            .ownRootsForTraining(.production), .otherRoots(.training, needs: .production), .oneAlone,
            .wrongRoots, .calendarPast(votingDay: day), .lineMissing(source: .issued), .definitionSound(election),
            .folderTaken("mayor"), .called(election, .training), .fingerprint, .setup(file: "mayor/setup.json"),
            .prepared(election, .production), .toSign(file: "mayor/to-sign.json"), .beginAbstract, .beginDiscussion,
            .certificatesHelp, .beginDryRunHelp, .beganItself, .otherCertificates, .begunOtherwise,
            .couldBegin(election), .begun(election), .begunAlready(election), .noRootKeys(request: "request.json"),
            .certifyAbstract, .certifyDiscussion, .requestHelp, .certifyDryRunHelp, .otherRequest,
            .stationNotDefined(station), .requestSound(station), .noGenesis, .certifiedAlready(station, try keyId()),
            .certified(station, try keyId(), seq: 4), .phaseAbstract, .phaseDiscussion, .phaseHelp, .phaseDryRunHelp,
            .phaseReached(.lists), .noTimeStamp(file: "mayor/final.tsr"), .witnessesHelp, .witnessesNeeded,
            .witnessesUnequal,
            .witnessName("mayor"), .phaseQuestion([.candidates, .keys]), .entered([.lists]),
            .wouldEnter([.lists]), .statusAbstract, .title(name, election, .rehearsal), .phase, .stations,
            .identification, .ledger, .roots, .ledgerCounts(entries: 21, protocols: 2, results: 1), .noRoots, .notBegun,
        ]
    }

    private static func registers() -> [RegisterWords] {
        let counts = ImportCounts()
        return [
            .group, .importAbstract, .importDiscussion, .fileHelp, .errorsHelp, .againHelp, .importDryRunHelp,
            .progress(read: 5000, refused: 3), .imported(counts), .checked(counts), .resumed(after: 12),
            .refusedRows(file: "voters.csv.errors.csv"), .importedBefore, .checkedBefore, .overtaken(3),
            .abandonAbstract, .abandonDiscussion, .nameHelp, .abandonDryRunHelp,
            .abandonQuestion(name: "voters.csv"), .abandoned(name: "voters.csv"), .wouldAbandon(name: "voters.csv"),
            .listAbstract, .listDiscussion, .stageHelp, .listDryRunHelp, .stationVoters(station, 640),
            .wouldHave(.final, voters: 1), .listWaits(.preliminary), .notInLists, .finalQuestion(voters: 12_345),
            .formed(list, seq: 7), .version("00ff"), .statusAbstract, .station, .voters, .list(list),
            .unfinished(name: "voters.csv"), .verifyAbstract, .allAsCommitted,
        ]
    }

    private static let list = ListCommitment(
        stage: .final, number: 2, commitment: [], previous: [],
        stations: [ListCommitment.StationCount(station: station, voters: 640)])

    private static let biometrics: [BiometricsWords] =
        [
            .group, .linkAbstract, .linkDiscussion, .indexHelp, .linkDryRunHelp,
            .notText(file: "fingers.csv"), .otherHead(file: "fingers.csv"), .progress(done: 3, of: 800),
            .made(800, TemplateReport()), .accessAbstract, .accessDiscussion, .pinQuestion, .noPin, .nobody, .when,
            .who, .why, .failed(line: 2, .malformed), .failed(line: 3, .unreadable),
            .leastQualityHelp, .qualityRange,
        ] + ExtractionFailure.allCases.map { .weak(line: 6, quality: 12, $0) }
        + ExtractionFailure.allCases.map { .failed(line: 4, .unusable($0)) }
        + TemplateReport.Fault.allCases.map { .failed(line: 5, .refused($0)) }

    private static let snapshots: [SnapshotWords] = [
        .group, .makeAbstract, .makeDiscussion, .stationHelp, .poolHelp, .recoveryHelp, .makeDryRunHelp,
        .noStation("1299"), .noSnapshot(station), .otherManifest(folder: "1201-1"),
        .writtenOtherwise(folder: "1201-1"), .notInKeys,
        .noFinalList, .notCertified(station), .againQuestion([station]), .progress(21), .wouldGet(2), .allHave,
        .station, .voters, .fingers, .versionCode, .folder, .verifyAbstract, .verifyDiscussion, .snapshotHelp,
        .verifyStationHelp, .wrongStation("?"), .emptyLedger, .verified(station, voters: 3, versionCode: "9202-e2c6-1"),
    ]

    private static func snapshotKeys() throws -> [SnapshotKeyWords] {
        let name = try #require(PoolName(rawValue: "osh"))
        let time = Timestamp(milliseconds: 1_795_000_000_000)
        return [
            .openingKeyHelp, .openingPassphraseHelp, .openingMaster, .poolKey, .noOpeningKey,
            .otherHolder(file: "a.key", holder: "opening"), .poolAbstract, .poolDiscussion, .poolNameHelp, .poolOutHelp,
            .keyDryRunHelp, .wrongPoolName("?"), .keyThere(file: "a.key"), .wouldMakeKey(file: "a.key"),
            .poolMade(name, secretFile: "osh.key", publicFile: "osh.public.json"), .fingerprint, .openingAbstract,
            .openingDiscussion, .openingOutHelp, .openingMade(file: "a.key"), .codesAbstract, .codesDiscussion,
            .codesStationHelp, .codesOutHelp, .earlyHelp, .codesDryRunHelp, .noCodeNeeded(station), .noneNeedsCode,
            .otherMaster(station), .tooEarly(from: time), .earlyQuestion(from: time), .wouldRelease(2),
            .otherFile(file: "opening-1201-1.json"), .commissionKeyDoesNotCount, .code, .file, .handOver,
        ]
    }

    private static let deltaFacts = DeltaFacts(station: station, number: 2, changes: 3, revocations: 1, voters: 640)

    private static let deltas: [DeltaWords] = [
        .abstract, .discussion, .stationHelp, .fileHelp, .revocationsOnlyHelp, .qrHelp, .dryRunHelp, .noCorrections,
        .otherHead, .noRows, .tooManyRows(most: 1000),
        .notTaken([CorrectionFault(line: 2, .pin, .notListed), CorrectionFault(line: 3, nil, .row(.fields))]),
        .notNow, .openingKeyNeeded(station), .otherDelta(number: 2, folder: "1201-1"),
        .recordDamaged(file: "delta-2.record"), .otherPending(number: 2, folder: "1201-1"), .tooManyCodes(most: 999),
        .nothingToRevoke(station), .question(station, 3), .wouldMake(deltaFacts), .made(deltaFacts),
        .madeBefore(deltaFacts), .codes(8),
    ]

    private static let correctionFaults: [CorrectionFaultCode] =
        [
            .action, .listNumber, .mark, .needed, .unwanted, .sameStation, .notInRegister, .notListed, .notTogether,
            .alreadyListed(3), .listedElsewhere(station, 3),
        ] + RowFaultCode.allCases.map { .row($0) }

    private static let ledgers: [LedgerWords] =
        [
            .group, .groupDiscussion, .listAbstract, .number, .type, .submitter, .time, .root("00ff"), .appendAbstract,
            .appendDiscussion, .statementHelp, .appendDryRunHelp, .protocolsElsewhere, .resultsElsewhere,
            .size(origin: "dobush/mayor-2026", 13), .appended(Receipt(seq: 3, leafHash: "00ff", size: 4)),
            .scrubAbstract, .scrubDiscussion, .scrubbed(entries: 3), .scrubAdvice, .exportAbstract, .exportDiscussion,
            .exportHelp, .exported(entries: 3, file: "ledger.tar"), .proveAbstract, .proveDiscussion,
            .entryHelp, .proofHelp, .noEntry(7, size: 3), .proved(3, file: "a.tlog-proof"),
        ] + EntryType.allCases.map { .wouldTake($0) }

    private static let remotes: [RemoteWords] = [
        .group, .manifestAbstract, .manifestDiscussion, .trusteesHelp, .thresholdHelp, .floorHelp, .manifestHelp,
        .trusteeNumbers, .manifestMade(file: "manifest.json"), .publishAbstract, .publishDiscussion, .tableHelp,
        .publishDryRunHelp, .nothingThere, .noMessage(file: "x.msg"), .wouldPublish(3), .published(3, last: 40),
    ]

    private static let protocols: [ProtocolWords] = [
        .group, .receiveAbstract, .receiveDiscussion, .packageHelp, .receiveDryRunHelp,
        .receiptHelp, .noProtocols(package: "closing"), .noLog(file: "log.sealed"), .notOneStation(package: "closing"),
        .contestMissing(ContestId(unchecked: "mayor"), package: "closing"),
        .doNotAddUp([("mayor", .hourly), ("mayor", .incomplete)]), .wouldReceive(2),
        .received(2, entries: [10, 11]), .receipt(file: "receipt.json"), .listAbstract,
        .there(ContestId(unchecked: "mayor"), 5),
        .missing(ContestId(unchecked: "mayor"), [station]),
    ]

    private static let results: [TabulateWords] = [
        .abstract, .discussion, .publishHelp, .dryRunHelp, .protocolsMissing([station]), .question, .wouldPublish,
        .votes, .share, .title(name, protocols: 2, complete: false),
    ]

    private static let terms: [Term] =
        ElectionPhase.allCases.map { .phase($0) } + ListStage.allCases.map { .stage($0) }
        + Role.allCases.map { .role($0) } + EntryType.allCases.map { .entry($0) }
        + AccessPurpose.allCases.map { .purpose($0) } + ExtractionFailure.allCases.map { .unusable($0) }

    /// What stands in a sentence as it is typed, or as a file has it.
    private static func technical() throws -> Set<String> {
        let typed = ElectionPhase.allCases.map(\.rawValue) + ListStage.allCases.map(\.rawValue)
        let columns = VoterColumn.allCases.map(\.rawValue) + ["finger", "file", "given", "name"]
        let names = [
            "mayor", "mayor-2026", "source", "issued", "register", "status", "training", "00ff", "9202-e2c6-1",
            "election", "new", "begin", "root", "gather", "template", "president", "jogorku-kenesh", "local-kenesh",
            "tar",
        ]
        return Set(
            typed + columns + names + CorrectionAction.allCases.map(\.rawValue) + VoterMark.allCases.map(\.rawValue)
                + ["QR-код", "QR-кода", "QR-кодов", "QR-кодами", "JPEG", "action", "to", "osh", "opening"] + [
                    "PNG", "TIFF", "WSQ", "ISO", "IEC", "ANSI", "INCITS", "Debian", "Audit", "errors", "csv", "fmr",
                    "closing", "demo", "demo-2", "rm", "tlog-proof", "C2SP", "tlog-policy",
                    "cd", "make", "firmware", "build-firmware", "QEMU",
                    try keyId().rawValue,
                ])
    }

    private func faults<Words: Worded>(
        _ samples: [Words], source: String, fragments: [Words] = [], cases: [String] = [], alike: [Words] = []
    ) throws -> [String] {
        WordingCheck(
            fragments: Set(fragments.map(\.english) + cases), alike: Set(alike.map(\.kyrgyz)),
            technical: try Self.technical()
        ).faults(samples, source: "CentralCommands/Wording/\(source).swift")
    }

    @Test func `everything that is said has its sentence in each language`() throws {
        var found = try faults(Self.general, source: "DobushWords", fragments: [.commissionKeys])
        found += try faults(
            try Self.elections(), source: "ElectionWords",
            fragments: [.phase, .stations, .identification, .ledger, .roots, .noRoots, .notBegun],
            cases: ["title", "ledgerCounts"],
            alike: [.ledger])
        found += try faults(
            Self.registers(), source: "RegisterWords", fragments: [.station, .voters],
            cases: [
                "progress", "imported", "checked", "resumed", "refusedRows", "stationVoters", "version", "list",
                "unfinished",
            ],
            alike: [.station])
        found += try faults(
            Self.biometrics, source: "BiometricsWords", fragments: [.when, .who, .why],
            cases: ["otherHead", "progress", "made", "failed", "weak"])
        found += try faults(
            Self.snapshots, source: "SnapshotWords",
            fragments: [.station, .voters, .fingers, .versionCode, .folder], cases: ["progress", "verified"],
            alike: [.station, .folder])
        found += try faults(
            try Self.snapshotKeys(), source: "SnapshotKeyWords",
            fragments: [.openingMaster, .poolKey, .code, .file], alike: [.file])
        found += try faults(Self.deltas, source: "DeltaWords", cases: ["notTaken"])
        found += WordingCheck(fragments: Set(Self.correctionFaults.map(\.english)), technical: try Self.technical())
            .faults(Self.correctionFaults, source: "CentralCommands/Corrections/CorrectionFaultCode.swift")
        found += WordingCheck(fragments: [Self.deltaFacts.english]).faults([Self.deltaFacts], source: nil)
        found += try faults(
            Self.ledgers, source: "LedgerWords", fragments: [.number, .type, .submitter, .time],
            cases: ["size", "root", "appended"], alike: [.number])
        found += try faults(
            Self.remotes, source: "RemoteWords", cases: ["manifestMade"])
        found += try faults(
            Self.protocols, source: "ProtocolWords", cases: ["doNotAddUp", "received", "receipt", "there", "missing"])
        found += try faults(
            Self.results, source: "TabulateWords", fragments: [.votes, .share], cases: ["title"])
        found += try faults(
            Self.terms, source: "Term", cases: ["phase", "stage", "role", "entry", "purpose", "unusable"],
            alike: [
                .role(.commission), .role(.log), .role(.station), .role(.identificationAuthority), .role(.ballotBox),
            ])
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    #if Training
        private static let demo: [DemoWords] =
            [
                .abstract, .discussion, .folderHelp, .votersHelp, .visitorsHelp, .seedHelp, .verifierHelp,
                .firmwareHelp,
                .wrongNumbers, .folderTaken("demo"), .noVerifier, .title, .place(folder: "demo"), .seconds("3"),
                .people(100, images: 200), .rootKeys, .ownKeys, .listed(voters: 400), .linked(templates: 800),
                .versions(["9202-e2c6-1"]), .came(120, issued: 114, documents: 110, receipts: 10), .unitsTested(2),
                .noFirmware,
                .papersWrong(3, receipts: 4), .published, .passes,
                .found(byte: 9207, file: "tile/entries/000"), .votersDone(3, of: 400), .visitorsDone(3, of: 120),
                .programFailed(command: "dobush tabulate", status: "1", words: "?"),
                .daemonSilent(log: "demo/daemon.log"), .codesMissing(station), .deskWrong(["mayor"]),
                .fingersFailed(13, of: 120),
            ] + DemoWords.Step.allCases.map { .step($0) }

        private static let summary: [DemoSummaryWords] =
            [
                .day, .whoCame, .howMany, .whatDeskDid, .verifier, .publishedLedger, .changedCopy, .rootKeys,
                .lookInto, .publicLedger, .snapshots, .station, .forms, .verifyYourself, .took(seconds: 35),
                .answerTimes(oneToOne: .init(median: 20, slowest: 31), oneToMany: .init(median: 88, slowest: 130)),
            ] + DemoVisitor.Story.allCases.map { .story($0) }
            + ["finished", "photo-rejected", "not-on-list", "already-issued", "not-matched"].map { .verdict($0) }

        @Test func `the demo speaks each language too`() throws {
            var found = try faults(
                Self.demo, source: "DemoWords", fragments: Self.demo, cases: ["verifierHelp"])
            found += try faults(Self.summary, source: "DemoSummaryWords", fragments: Self.summary)
            #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
        }
    #endif
}
