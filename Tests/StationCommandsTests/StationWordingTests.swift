import DeviceWire
import Devices
import ElectionModel
import Fingerprints
import IdentityDocuments
import ReaderWire
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import StationCommands

@Suite struct StationWordingTests {
    private let station = StationId(unchecked: "1201")
    private let why = CanonicalError.notCanonical

    private func check<Words: Worded>(_ samples: [Words], _ check: WordingCheck = WordingCheck()) {
        let faults = check.faults(samples, source: "StationCommands/Wording/\(Words.self).swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `the program and its folder`() {
        check(
            [
                StationWords.abstract, .discussion, .folderHelp, .terminalKey, .notProvisioned(folder: "/srv/1201"),
                .folderInUse(folder: "/srv/1201"), .otherKind(file: "/srv/key", kind: ElectionKind.training),
                .nothingImported, .damaged(file: "/srv/key", why: why), .notRunning(folder: "/srv/1201"),
                .advice(command: "dobush-station open"), .listNumberHelp, .listNumberRange(most: 6000),
            ], WordingCheck(fragments: ["this terminal's key"], technical: ["run"]))
    }

    @Test func `provision`() {
        check(
            [
                ProvisionWords.abstract, .discussion, .setupHelp, .stationHelp, .terminalHelp, .folderHelp, .memberHelp,
                .badStation("Ж"), .badTerminal("Ж"), .badMember("Ж"), .fewMembers(least: 3),
                .exists(file: "/srv/1201/key"), .noMemory, .wouldMake(folder: "/srv/1201"),
                .handOver(fingerprint: "4a31", request: "/srv/1201/request.json"),
            ], WordingCheck(technical: ["chair"]))
    }

    @Test func `import`() {
        let (from, until) = (Timestamp(milliseconds: 0), Timestamp(milliseconds: 86_400_000))
        check(
            [
                ImportWords.abstract, .discussion, .snapshotHelp,
                .good(code: "9202-e2c6-1", station: station, voters: 3),
                .imported(code: "9202-e2c6-1", station: station, voters: 21),
                .wasThere(code: "9202-e2c6-1", station: station, voters: 1234), .validity(from: from, until: until),
                .compare(code: "9202-e2c6-1"), .noSealingKey, .stationOpened, .otherSnapshot(number: 2),
                .changedMeanwhile, .spareKeyHelp, .sparePassphraseHelp, .spareKey, .noSpareKey(file: "/srv/pool.key"),
                .notSealedToSpare(file: "/srv/pool.key"), .needsOpeningCode, .spareKeyKept,
            ], WordingCheck(fragments: ["validity", ImportWords.spareKey.english], technical: ["9202-e2c6-1"]))
    }

    @Test func `run, open, spoil and settle`() {
        check(
            [
                RunWords.abstract, .discussion, .readerHelp, .readerNormHelp, .noNorm(file: "norm.json"),
                .trainingReaderHelp, .healthPortHelp, .ready, .stopping,
                .readerPath,
                .noReaderProgram(path: "/usr/bin/dobush-reader"), .trainingOnly(kind: ElectionKind.rehearsal),
                .workingFolderGone, .logLost, .terminalRevoked,
                .device(name: "device-7", standing: .revoked(.stolen)), .packageFailed(why: why), .dumpsAllowed,
                .swapAllowed,
            ], WordingCheck(technical: ["run", "device-7", "fingerprints", "norm"]))
        for trouble in StationTrouble.allCases {
            #expect(Set(Language.allCases.map { trouble.text(in: $0) }).count == 3)
        }
        check(
            [OpenWords.abstract, .discussion, .codeHelp, .codeFits(code: "9202-e2c6-1")],
            WordingCheck(fragments: [OpenWords.discussion.english], technical: ["9202-e2c6-1"]))
        check(
            [SpoilWords.abstract, .discussion, .really(number: 417)],
            WordingCheck(fragments: [SpoilWords.discussion.english]))
        check(
            [
                SettleWords.abstract, .discussion, .handedOverHelp, .spoiledHelp, .reallyHandedOver(number: 417),
                .reallySpoiled(number: 417),
            ])
    }

    @Test func `the opening code, tickets and erasing`() {
        check(
            [
                UnlockWords.codeFileHelp, .openingCode(code: "9202-e2c6-1"),
                .whichMember(WordList(["chair", "second"], .or)), .noTicket(name: "chair"), .nobodyHasTicket,
                .notOpened(why: OpeningCodeFault.mistyped), .openedAgain(member: "chair"),
                .ticketFailed(member: "chair"), .releaseDamaged, .releaseOfOtherList, .releaseRevoked, .releaseUnsigned,
            ], WordingCheck(technical: ["chair", "second", "9202-e2c6-1"]))
        let (time, kind) = (Timestamp(milliseconds: 0), ElectionKind.training)
        check(
            [
                EraseWords.abstract, .discussion, .receiptHelp, .packageHelp, .really(station: station),
                .otherElection(ElectionId(unchecked: "other-2025"), kind: kind), .otherStation(station), .signerRevoked,
                .signerOutOfTime, .badSignature, .noPackage(folder: "/srv/1201/closing", why: why),
                .foreignPackage(folder: "/srv/1201/closing"), .otherPackage(folder: "/srv/1201/closing"),
                .good(station: station, lists: 2), .done(station: station, lists: 21), .actIn(path: "/srv/erased.json"),
                .wasErased(station: station, at: time), .erased(act: "/srv/erased.json"), .begun,
            ], WordingCheck(technical: ["other-2025"]))
    }

    @Test func `identify`() {
        check(
            [
                IdentifyWords.abstract, .discussion, .fingerOnlyHelp, .unitHelp, .secondsHelp, .secondsRange, .pin,
                .badPin,
                .afterFinger,
                .afterProposal, .afterIdentification, .afterIssue, .whichReason(most: 4),
            ], WordingCheck(alike: ["ПИН:"]))
        check(DeskWord.allCases, WordingCheck(fragments: Set(DeskWord.allCases.map(\.english))))
        let failures = ExtractionFailure.allCases.map { DeskEvent.unusable($0) }
        check(
            [
                DeskEvent.capture(.fingerOn), .reader(.readerUnavailable), .lookAtFinger(.seenBefore),
                .lookAtFinger(.unusual(.midtones)), .waitingForDocument, .documentDoubt(.expired), .other,
            ] + failures)
        check(
            [
                MemberWords.fileHelp, .onlyMember, .firstMember, .secondMember, .code(of: "chair"), .badName,
                .badFile(file: "/srv/members", why: why), .fewInFile(file: "/srv/members", least: 2),
            ], WordingCheck(technical: ["chair", "id", "code"]))
    }

    @Test func `status, close and export`() {
        let kind = ElectionKind.training
        check(
            [
                StatusWords.abstract, .discussion, .notOpen(station: "1201", kind: kind),
                .open(station: "1201", kind: kind), .closed(station: "1201", kind: kind), .list, .corrections,
                .listValue(code: "9202", voters: 3), .issued, .spoiled, .secondAttempts, .fallbacks,
                .identification, .unsettled(numbers: WordList(["4", "17"])), .fallbackAlarm,
            ],
            WordingCheck(fragments: [
                "listValue", StatusWords.discussion.english, StatusWords.list.english, StatusWords.issued.english,
                StatusWords.corrections.english,
                StatusWords.spoiled.english, StatusWords.secondAttempts.english, StatusWords.fallbacks.english,
                StatusWords.identification.english,
            ]))
        check(
            [
                CloseWords.abstract, .discussion, .countHelp, .line(id: "2", text: kind), .votes(option: kind),
                .wholeNumber, .badCount(file: "/srv/count.json", why: why), .really(station: "1201"),
            ])
        check([
            ExportWords.abstract, .discussion, .toHelp, .complete(station: station, protocols: 2),
            .written(station: station, protocols: 5, folder: "/media/stick"), .notClosed, .noLog, .neverOpened,
        ])
    }

    @Test func `delta`() {
        let refusal = SnapshotRefusal.gap(number: 3, expected: 2)
        check(
            [
                DeltaWords.abstract, .discussion, .filesHelp, .framesHelp, .filesOrFrames,
                .noCorrection(file: "/media/stick/delta-1.sealed", why: refusal), .inForce(number: 2, voters: 641),
                .kept(number: 2, voters: 1), .good(number: 2, voters: 3), .known(number: 2),
                .counts(CorrectionOutcome.Counts(added: 2, removed: 1, transferred: 0, marked: 4)),
                .sealed(operations: 5), .revoked(keys: 1), .revoked(keys: 5),
                .refused(number: 3, why: refusal), .unusable(number: 2, why: refusal), .firstCode,
                .nextCode(taken: 2, total: 9, missing: "1, 3, 5–9"), .noCodes, .codesMissing(numbers: "1, 3, 5–9"),
            ], WordingCheck(fragments: ["refused"], technical: ["delta", "sealed"]))
    }

    @Test func `devices`() {
        let (from, until) = (Timestamp(milliseconds: 0), Timestamp(milliseconds: 86_400_000))
        check(
            [
                DeviceWords.abstract, .pairAbstract, .pairDiscussion, .certificateHelp, .listAbstract, .listDiscussion,
                .otherRole(.station), .revoked(name: "device-7", reason: .stolen),
                .notCertified(why: TrustError.badSignature), .outOfTime(name: "device-7", from: from, until: until),
                .otherPairing, .paired(name: "device-7", until: until), .acceptable(name: "device-7"),
                .wasPaired(name: "device-7"), .none, .device, .key, .standing,
            ],
            WordingCheck(
                fragments: [
                    "outOfTime", DeviceWords.device.english, DeviceWords.key.english, DeviceWords.standing.english,
                    DeviceWords.pairDiscussion.english, DeviceWords.listDiscussion.english,
                ], technical: ["device-7"]))
        let standings: [DeviceStanding] = [
            .good(until: until), .revoked(.lost), .outOfTime(from: from, until: until), .unknown, .damaged,
        ]
        for standing in standings { #expect(Set(Language.allCases.map { standing.text(in: $0) }).count == 3) }
        #expect(Set(standings.map(\.code)).count == standings.count)
    }

    @Test func `the unit`() {
        check(
            [
                UnitWords.deviceHelp, .boardHelp, .notPaired(name: "device-7"),
                .notAccepted(name: "device-7", standing: .unknown),
                .whichDevice(names: WordList(["device-7", "device-8"])),
                .nonePaired, .proveHelp, .proved(name: "device-7"), .testAbstract, .testDiscussion, .quickHelp,
                .testGood(name: "device-7"), .testBad(name: "device-7"), .notTested, .watchAbstract, .watchDiscussion,
                .onceHelp, .noUnit, .battery(percent: 87), .temperature(degrees: 24), .allWell, .unpairAbstract,
                .unpairDiscussion, .wouldUnpair(name: "device-7"), .unpaired(name: "device-7"), .firmwareAbstract,
                .firmwareDiscussion, .firmwareListHelp, .olderFirmwareList, .foreignFirmwareList,
                .unpublishedFirmwareList,
                .unsignedFirmwareList, .firmwareWasKept, .firmwareAcceptable(count: 2), .firmwareKept(count: 2),
                .updateAbstract, .updateDiscussion, .imageHelp, .imageNotOnList(version: 8), .sending(percent: 40),
                .wentBack(version: 8), .updated(version: 8), .imageGood(version: 8),
            ],
            WordingCheck(technical: ["device-7", "device-8"]))
    }

    @Test func `verdicts`() {
        check(
            [
                VerdictWords.opened(voters: 640), .fingerWanted([]), .fingerWanted([.rightIndex, .leftIndex]),
                .proposed,
                .confirmed(number: 417, basis: .finger),
                .confirmed(number: 417, basis: nil), .issued(number: 417, contests: 2), .finished(number: 417),
                .spoiled(number: 417), .corrected(number: 2, voters: 641), .known(number: 2),
                .correctionRefused(LocalizedText(ky: "мөөнөтү бүткөн", ru: "срок истёк", en: "it expired")), .cancelled,
                .closed,
                .notMatched(.sameOrOtherFinger, []), .notMatched(.otherFinger, [.leftIndex]), .noFinger,
                .noDocument(.unsound), .noReceipt(.board(.paperOut)), .receiptPrinted(copy: 0),
                .receiptPrinted(copy: 2),
                .interrupted(number: 417), .refused(.notOnList),
                .refusedOtherwise, .faults, .mistake(.notOpen), .misfit, .unknownMember, .notRecorded(.full),
                .notRecorded(.damaged), .notRecorded(.busy), .notRecorded(.other), .badRequest, .failed,
                .voter(number: 417, name: "Асанова Айгүл", birthYear: 1990),
                .candidate(number: 417, name: "Асанова Айгүл", birthYear: 1990, score: 7),
                .packageWritten(folder: "/srv/closing"),
                .packageMissing, .green, .amber, .red,
            ],
            WordingCheck(
                fragments: ["voter", "candidate", "correctionRefused", "[OK]", "[!]", "[STOP]"], alike: ["[!]"]))
    }

    @Test func `a word of the dialogue is taken in every language, on every keyboard, and means one thing`() {
        var seen: [String: DeskWord] = [:]
        for word in DeskWord.allCases {
            for language in Language.allCases {
                let text = word.text(in: language)
                for typed in [text, text.uppercased(), " \(text) "] {
                    #expect(DeskWord(typed: typed) == word, "\(typed)")
                }
                for key in SearchFold.keys(for: text) {
                    #expect(seen.updateValue(word, forKey: key).map { $0 == word } != false, "\(key)")
                }
            }
        }
        #expect(DeskWord(typed: "беруу") == .issue)
        #expect(DeskWord(typed: "мучолор") == .members)
        #expect(DeskWord(typed: "ujnjdj") == .done)
        #expect(DeskWord(typed: "шыыгу") == .issue)
        for nothing in ["", "417", "iss", "issue it", "да", "y"] {
            #expect(DeskWord(typed: nothing) == nil, "\(nothing)")
        }
    }

    @Test func `events of the desk protocol have their words`() {
        #expect(DeskEvent(["event": "finger-on"]) == .capture(.fingerOn))
        #expect(DeskEvent(["event": "hint", "hint": "too-short"]) == .capture(.hint(.tooShort)))
        #expect(DeskEvent(["event": "unusable", "hint": "dry"]) == .unusable(.dry))
        #expect(DeskEvent(["event": "weak", "hint": "tooSmall"]) == .unusable(.tooSmall))
        #expect(DeskEvent(["event": "unusable", "hint": "new"]) == .capture(.hint(.tryAgain)))
        #expect(DeskEvent(["event": "reader", "failure": "unplugged"]) == .reader(.reader(.removed)))
        #expect(DeskEvent(["event": "look-at-finger", "remark": "seen-before"]) == .lookAtFinger(.seenBefore))
        #expect(
            DeskEvent(["event": "look-at-finger", "remark": "unusual", "trait": "midtones"])
                == .lookAtFinger(.unusual(.midtones)))
        #expect(DeskEvent(["event": "dance"]) == .other)
        #expect(DeskEvent(.null) == .other)
    }
}
