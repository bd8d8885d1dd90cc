import Candidacy
import ElectionModel
import TestSupport
import Testing
import Wording

@testable import CentralCommands

/// What the commands on candidates say.
@Suite struct CandidateWordsTests {
    private static let member = MemberId(unchecked: "osmonova")
    private static let technical: Set = [
        "osmonova", "ibraimov", "prepare", "decide", "upheld", "overturned", "json", "pdf", "csv", "seats", "birimdik",
        "register", "register.json", "candidates", "candidates.csv", "candidates.json", "dobush", "candidate", "clerk",
        "apply", "status", "publish", "paper", "export", "settle", "signatures", "act.pdf", "name", "duty", "PDF",
        "JSON", "417-2", "417-2.pdf", "417-2.json", "p", "x", "act", "end-appeal", "take-back", "end", "papers",
        "member", "journal", "until", "place", "party", "holds", "fails", "document", "appeal", "refuse", "out",
    ]

    private func check<Words: Worded>(_ words: [Words], _ fragments: [Words], _ name: String) {
        let found = WordingCheck(
            fragments: Set(fragments.map(\.english)), alike: [CandidateFileWords.program.kyrgyz],
            technical: Self.technical
        ).faults(words, source: "CentralCommands/Wording/\(name).swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test func `everything that is said of members has its sentence in each language`() {
        let fragments: [ClerkWords] = [.discussion, .member, .name, .duties, .until, .askPIN(Self.member)]
        check(
            fragments + [
                .memberHelp, .pinFileHelp, .wrongMember("x"), .abstract, .idHelp, .nameHelp, .dutyHelp, .untilHelp,
                .ownPINFileHelp, .endHelp, .nameAndDuty, .alreadyOver, .shortPIN(least: 8),
                .enrolled(Self.member, until: SampleElection.start),
                .wouldEnrol(Self.member, until: SampleElection.start),
                .freshPIN("70413322"), .ended(Self.member), .wouldEnd(Self.member), .nobody,
            ], fragments, "ClerkWords")
    }

    @Test func `everything that is said of applications and decisions has its sentence in each language`() {
        let fragments: [CandidateWords] = [.groupDiscussion, .applyDiscussion, .decideDiscussion, .askApplicant]
        check(
            fragments + [
                .group, .noRequirements(file: "candidates"), .noTemplates(folder: "candidates"), .candidacyHelp,
                .noCandidacy("x"), .notPublished(Verbatim("417-2.")), .publishAbstract, .publishDiscussion,
                .published(3), .wouldPublish(3), .applyAbstract, .contestHelp, .partyHelp, .placeHelp, .consentHelp,
                .applicantHelp, .wrongApplicant, .wrongContest("x"), .wrongParty("x"), .wrongPlace,
                .taken(number: 417, receipt: "417-2"), .wouldTake(number: 417), .decideAbstract, .registerHelp,
                .refuseHelp, .settleHelp, .holdsHelp, .failsHelp, .documentHelp, .appealHelp, .endAppealHelp,
                .takeBackHelp, .oneDeed, .holdsOrFails, .wrongRequirement("x"), .proposed(.register),
                .done(.register, .registered), .wouldPropose(.register), .wouldDo(.register, .registered), .takenBack,
                .wouldTakeBack, .withdrawAbstract, .withdrawDiscussion, .replaceAbstract, .replaceDiscussion,
                .successorHelp,
            ], fragments, "CandidateWords")
    }

    @Test func `everything that is said of files and papers has its sentence in each language`() {
        let fragments: [CandidateFileWords] = [
            .statusDiscussion, .paperDiscussion, .number, .contest, .candidate, .stage, .due, .nominatedBy, .received,
            .proposal, .requirements, .papers, .journal, .program, .byItself,
            .byList(PartyId(unchecked: "birimdik"), place: 3), .inLedger(entry: 4), .notInLedger,
        ]
        check(
            fragments + [
                .statusAbstract, .statusCandidacyHelp, .journalHelp, .fileNeedsMember, .nobodyApplied,
                .waits(number: 417, .register, by: Self.member), .unpublished(3), .journalWhole(3),
                .journalBroken(seq: 3), .paperAbstract, .paperNumberHelp, .paperOutHelp, .wrongPaper("x"),
                .saved(file: "417-2.pdf"), .notCurrent, .exportAbstract, .exportDiscussion, .exportOutHelp,
                .papersHelp, .papersNeedMember, .exported(candidates: 3, folder: "out"),
                .exportedPapers(3, folder: "out"), .wouldExport(candidates: 3), .wouldExportPapers(3),
            ], fragments, "CandidateFileWords")
    }
}
