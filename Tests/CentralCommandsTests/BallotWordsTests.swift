import ElectionModel
import TestSupport
import Testing
import Wording

@testable import CentralCommands

/// What the commands of ballots say, and what stands on a ballot's proof.
@Suite struct BallotWordsTests {
    private static let contest = ContestId(unchecked: "mayor")

    private static let words: [BallotWords] = [
        .group, .groupDiscussion, .noContest("x"), .option, .name, .question([contest]), .published(entry: 7),
        .wouldPublish, .defineAbstract, .defineDiscussion, .contestHelp, .nobodyRegistered,
        .badParties(file: "parties.json"), .drawAbstract, .drawDiscussion, .drawContestHelp, .seedFileHelp,
        .seedQuestion, .seedAgain, .seedsDiffer, .badSeed, .notDefined(contest), .proofAbstract, .proofDiscussion,
        .outHelp, .proofContestHelp, .sheetHelp, .nothingDefined, .proofWritten(file: "proof.pdf"),
    ]

    private static let proof: [BallotProofWords] = [
        .title, .election, .votingDay, .contest, .entry, .entryHash, .definition, .seed, .notDrawn, .sheet, .order,
        .option, .id, .applications, .ticket, .howDrawn, .howFixed, .chair, .secretary, .member,
    ]

    @Test func `everything that is said of ballots has its sentence in each language`() {
        let found = WordingCheck(
            fragments: Set([BallotWords.option, .name].map(\.english)),
            technical: [
                "define", "draw", "proof", "ballot", "dry-run", "contest", "district-1", "candidates", "parties",
                "json", "mayor", "x", "v", "id", "title", "ky", "ru", "en", "a4", "a5", "sheet", "out", "pdf",
                "parties.json", "proof.pdf",
            ]
        ).faults(Self.words, source: "CentralCommands/Wording/BallotWords.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test func `a proof is worded in each language`() {
        let sentences: Set = [BallotProofWords.howDrawn.english, BallotProofWords.howFixed.english]
        let found = WordingCheck(
            fragments: Set(Self.proof.map(\.english)).subtracting(sentences),
            technical: ["ballot", "order", "v1", "sha256sum", "sort", "verify", "ledger", "SHA-256", "SHA"]
        ).faults(Self.proof, source: "CentralCommands/Wording/BallotProofWords.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
