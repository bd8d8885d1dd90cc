import ElectionModel
import Files
import Ledger
import Persistence
import Sodium
import Testing
import Trust
import VoterSnapshot
import Wording

/// What people are told: in every language a sentence for each case, none of them the same, none with a secret.
@Suite struct SentenceTests {
    static let election = SnapshotFixture.election
    static let station = SnapshotFixture.station

    static let refusals: [SnapshotRefusal] = [
        .missingFile("manifest.json"), .unreadable("payload.sealed"), .erased, .notAManifest(.notCanonical),
        .notADelta(.notCanonical), .otherElection(election), .otherKind(.training),
        .certificate(.tooFewSignatures(has: 1, needs: 2)), .notARegistrar, .certificateOutOfTime,
        .revocation(.tooFewSignatures(has: 1, needs: 2)), .otherRevocation, .registrarRevoked, .logRevoked,
        .unknownSigner, .badSignature, .otherStation(station), .stale(number: 1, lastSeen: 2),
        .otherListVersion(number: 1), .otherVersionCode, .notYetValid(from: SnapshotFixture.validFrom),
        .expired(since: SnapshotFixture.validUntil), .definitionChanged, .definitionDamaged, .missingProof,
        .proof(.notIncluded), .otherEntry("voters"), .truncated(has: 1, needs: 2), .payloadChanged, .notARecipient,
        .openingCodeMissing, .wrongOpeningCode, .ticketOfOtherSnapshot, .ticketOfOtherDevice, .wrongMemberCode,
        .payloadDamaged(.undecipherable), .payloadDamaged(.incomplete), .payloadDamaged(.notADatabase),
        .payloadDamaged(.schema), .payloadDamaged(.fact("kind")), .payloadDamaged(.voter(3, column: "pin")),
        .payloadDamaged(.template(3, column: "record")), .payloadDamaged(.voterCount), .payloadDamaged(.templateCount),
        .payloadDamaged(.notOperations), .payloadDamaged(.operation(2)), .otherSnapshot, .known(number: 4),
        .gap(number: 4, expected: 3), .wrongPrevious(number: 4), .contradiction(.notListed(1)),
        .contradiction(.numberTaken(1)), .contradiction(.otherPerson(1)), .contradiction(.pinTaken(1, under: 2)),
        .contradiction(.badTransfer(1)),
    ]

    static let errors: [any Fault] =
        [
            SnapshotWriteError.notTheRegistrar, .certificateOutOfTime, .unknownStation, .badEdition, .badRecipients,
            .tooManyRevocations, .badListNumber(1), .duplicateListNumber(1), .duplicatePin(listNumber: 1),
            .badName(listNumber: 1), .photoTooLarge(listNumber: 1, bytes: 9000),
            .tooManyTemplates(listNumber: 1, count: 11), .badTemplate(listNumber: 1), .tooManyVoters, .deltaTooLarge,
            .otherOpening, .noRandomness, .store(.full), .noSnapshot, .foreignProof, .folderExists("/x"),
            .file(DurableFileError(path: "/x", code: 28)),
        ] as [SnapshotWriteError]
        + [OpeningCodeFault.wrongLength(has: 1, needs: 17), OpeningCodeFault.badCharacter, OpeningCodeFault.mistyped]
        + [EraseFault.noSnapshot, EraseFault.damagedAct, EraseFault.file(DurableFileError(path: "/y", code: 28))]

    static let shares: [SecretShareFault] = [
        .malformed, .mistyped, .mixed, .repeated(index: 1), .tooFew(has: 1, needs: 2), .wrong, .badNumbers,
        .noRandomness,
    ]

    static let verdicts: [FrameVerdict] = [
        .taken(1), .repeated(1), .complete([1]), .foreign(id: "A"), .damaged, .notAFrame,
    ]

    @Test(arguments: Language.allCases)
    func `every case has a sentence of its own`(language: Language) {
        for group in [Self.refusals, Self.errors, Self.shares, Self.verdicts] as [[any Worded]] {
            let sentences = group.map { $0.text(in: language) }
            #expect(Set(sentences).count == group.count)
            for sentence in sentences { #expect(sentence.count > 10, "\(sentence)") }
        }
    }

    @Test func `Kyrgyz and Russian are written in their letters`() {
        for item in (Self.refusals + Self.errors + Self.shares + Self.verdicts) as [any Worded] {
            for text in [item.kyrgyz, item.russian] {
                let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
                let cyrillic = letters.count { (0x0400...0x052F).contains($0.value) }
                #expect(cyrillic * 2 > letters.count, "\(text)")
            }
        }
    }

    @Test func `every refusal tells what to do`() {
        for refusal in Self.refusals {
            #expect(
                ["copy", "bring", "tell", "ask", "check", "use", "let", "call"].contains {
                    refusal.english.contains($0)
                },
                "\(refusal.english)")
        }
    }

    @Test func `a refusal's nature decides what a program says it is`() {
        let natures: [(FaultNature, [SnapshotRefusal])] = [
            (.missing, [.missingFile("x"), .missingProof, .erased]),
            (
                .denied,
                [
                    .certificate(.tooFewSignatures(has: 0, needs: 2)), .notARegistrar, .certificateOutOfTime,
                    .unknownSigner, .badSignature, .notARecipient, .registrarRevoked, .logRevoked, .proof(.unsigned),
                    .wrongMemberCode,
                ]
            ),
            (
                .conflict,
                [
                    .otherElection(Self.election), .otherKind(.training), .otherStation(Self.station),
                    .stale(number: 1, lastSeen: 2), .otherListVersion(number: 1), .otherVersionCode,
                    .notYetValid(from: SnapshotFixture.now), .expired(since: SnapshotFixture.now), .wrongOpeningCode,
                    .otherSnapshot, .gap(number: 2, expected: 1),
                ]
            ),
            (
                .unsound,
                [
                    .unreadable("x"), .notAManifest(.notCanonical), .definitionChanged, .payloadChanged,
                    .truncated(has: 1, needs: 2), .payloadDamaged(.schema), .proof(.malformed),
                    .contradiction(.notListed(1)), .wrongPrevious(number: 1),
                ]
            ),
        ]
        for (nature, refusals) in natures {
            for refusal in refusals { #expect(refusal.nature == nature, "\(refusal.english)") }
        }
        #expect(SnapshotWriteError.folderExists("x").nature == .conflict)
        #expect(SnapshotWriteError.file(DurableFileError(path: "x", code: 28)).nature == .failed)
        #expect(OpeningCodeFault.mistyped.nature == .misuse && SecretShareFault.wrong.nature == .unsound)
        #expect(EraseFault.noSnapshot.nature == .missing)
    }
}
