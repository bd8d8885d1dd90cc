import Candidacy
import ElectionModel
import TestSupport
import Testing
import Wording

@testable import CentralCommands

/// What `dobush candidate verify` says.
@Suite struct CandidateVerifyWordsTests {
    private static let words: [CandidateVerifyWords] = [
        .abstract, .discussion, .idsHelp, .testHelp,
        .cannotAsk(service: "passport", parameter: "series"),
        .noFact(service: "diploma", fact: "education-level"), .progress(done: 3, of: 8), .nothingToAsk,
        .wouldAsk(service: "diploma", count: 2), .asked(8, answered: 7), .silent(service: "diploma", count: 1),
        .forPeople(number: 417, "no-conviction"),
    ]

    @Test func `everything that is said of verifying has its sentence in each language`() {
        let found = WordingCheck(
            fragments: [CandidateVerifyWords.progress(done: 3, of: 8).english, "forPeople"],
            technical: [
                "dobush", "candidate", "verify", "status", "KG-op1", "--user", "--dry-run", "passport",
                "series", "diploma", "education-level", "no-conviction",
            ]
        ).faults(Self.words, source: "CentralCommands/Wording/CandidateVerifyWords.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test func `everything that is said of lists has its sentence in each language`() {
        let party = PartyId(unchecked: "ala-too")
        let contest = ContestId(unchecked: "kenesh")
        let found = WordingCheck(
            technical: ["candidate", "lists", "verify", "ballot", "define", "ala-too", "kenesh"]
        ).faults(
            [
                .abstract, .discussion, .none, .list(party, contest, count: 54), .meets, .unknown([3, 417]),
                .misses(party, contest, [.size(count: 20, least: 54, most: 54)]),
            ] as [CandidateListWords], source: "CentralCommands/Wording/CandidateListWords.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
