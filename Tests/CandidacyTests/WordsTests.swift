import CandidacySupport
import ElectionModel
import Files
import TestSupport
import Testing
import Wording

@testable import Candidacy

@Suite struct WordsTests {
    private let day = SampleRequirements.date(2025, 11, 30)

    @Test func `a failure shows the fact beside the law in every language`() {
        let samples: [RequirementFailure] = [
            .age(years: 24, least: 25, day: day), .among(text: "KAZ"), .less(number: 29_999, least: 30_000),
            .more(number: 1, most: 0), .since(SampleRequirements.date(2021, 3, 2), years: 4, least: 5, day: day),
            .notYetValid(from: SampleRequirements.date(2025, 12, 1), day: day),
            .noLongerValid(to: SampleRequirements.date(2024, 1, 1), day: day),
            .absence(yearTo: day, nights: 243, most: 183),
            .stated(
                LocalizedText(
                    ky: "Реестрде соттуулук бар.", ru: "В реестре есть судимость.", en: "The register has a conviction."
                )),
        ]
        let faults = WordingCheck(technical: ["KAZ"]).faults(
            samples, source: "Candidacy/Requirements/RequirementFailure.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `a cause to look says what to do in every language`() {
        let samples: [LookCause] = [
            .evidence, .refused(code: "404"), .fact(SampleRequirements.birthDate),
            .sourcesDisagree(SampleRequirements.birthDate), .noDay, .document,
        ]
        let faults = WordingCheck(technical: ["birth-date"]).faults(
            samples, source: "Candidacy/Requirements/LookCause.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `a refusal says what to do in every language`() {
        let samples: [CandidacyRefusal] = [
            .notNow(.registered), .notOpen(SampleRequirements.age.id), .doesNotComply([SampleRequirements.age.id]),
            .complies, .checkAgain, .itself,
        ]
        let faults = WordingCheck(technical: ["age"]).faults(
            samples, source: "Candidacy/Applications/CandidacyRefusal.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `the words of the desk are short, and in every language`() {
        let age = SampleRequirements.age.id
        let deeds: [CandidacyDeed] = [
            .settle(age, holds: true, document: nil), .settle(age, holds: false, document: nil), .register, .refuse,
            .appeal, .endAppeal(.upheld), .endAppeal(.overturned), .withdraw,
            .replace(by: CandidacyId(unchecked: "c-2")),
        ]
        var faults = WordingCheck(fragments: Set(deeds.map(\.english)), technical: ["age", "c-2"]).faults(
            deeds, source: "Candidacy/Desk/CandidacyDeed.swift")
        func check<Words: Worded & CaseIterable>(_ words: Words.Type, _ source: String) {
            faults += WordingCheck(fragments: Set(words.allCases.map(\.english))).faults(
                Array(words.allCases), source: source)
        }
        check(DeskWord.self, "Candidacy/Desk/DeskWord.swift")
        check(DueWarning.self, "Candidacy/Desk/DueWarning.swift")
        check(ClerkDuty.self, "Candidacy/Clerks/ClerkDuty.swift")
        check(PaperKind.self, "Candidacy/Papers/PaperKind.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `what two members settled is said in every language`() {
        let samples = [true, false].map { Settlement(holds: $0, document: nil) }
        for language in Language.allCases { #expect(Set(samples.map { $0.text(in: language) }).count == 2) }
    }

    @Test func `why a member is not signed in is said in every language`() {
        let member = MemberId(unchecked: "osmonova")
        let samples: [ClerkRefusal] = [
            .unknown(member), .wrongPIN(left: 4), .locked(until: day.start), .notValid(member), .forged(member),
            .damaged(file: "clerks"), .busy, .memory, .file(DurableFileError(path: "clerks", code: 13)),
        ]
        let faults = WordingCheck(fragments: ["file"], technical: ["osmonova", "clerks"]).faults(
            samples, source: "Candidacy/Clerks/ClerkRefusal.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `why the desk refuses is said in every language`() {
        let samples: [DeskRefusal] = [
            .notYourDuty(.decide), .clerkNotValid(MemberId(unchecked: "osmonova")), .sameMember,
            .otherProposal(.register), .noProposal, .otherPlace(CandidacyId(unchecked: "c-2")),
            .noForm(.conclusion, SourceId(unchecked: "zags")), .noForm(.summary, nil),
            .unknownPaper(PaperNumber(application: 4, paper: 2)),
        ]
        let faults = WordingCheck(technical: ["osmonova", "c-2", "zags"]).faults(
            samples, source: "Candidacy/Desk/DeskRefusal.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `every stage has its words`() {
        let faults = WordingCheck(fragments: Set(CandidacyStage.allCases.map(\.english))).faults(
            CandidacyStage.allCases, source: "Candidacy/Applications/CandidacyStage.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `a list's fault says what to do in every language`() {
        let samples: [ListFault] = [
            .size(count: 1, least: 54, most: 90), .oneSex(.female, count: 8, percent: 70),
            .oneSex(.male, count: 8, percent: 70), .row(.female, place: 6, most: 3), .row(.male, place: 6, most: 3),
            .young(count: 2, percent: 15, below: 35), .minority(count: 1, percent: 15), .disability(count: 1, least: 2),
        ]
        let faults = WordingCheck().faults(samples, source: "Candidacy/Lists/ListFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `what stands on papers is complete in every language`() {
        let short = PaperVerdict.allCases.map(\.english) + PaperWords.allCases.map(\.english)
        let check = WordingCheck(fragments: Set(short))
        var faults = check.faults(PaperVerdict.allCases, source: "Candidacy/Papers/PaperVerdict.swift")
        faults += check.faults(PaperWords.allCases, source: "Candidacy/Papers/PaperWords.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `an outcome says what came of the requirement in every language`() {
        let samples: [RequirementOutcome] = [
            .complies, .doesNotComply(.more(number: 1, most: 0)), .noAnswer, .personMustLook(.noDay),
            .waiting(until: SampleElection.start),
        ]
        let faults = WordingCheck(technical: ["UTC"]).faults(
            samples, source: "Candidacy/Requirements/RequirementOutcome.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `why a paper is not believed is said in every language`() {
        let samples: [PaperSealFault] = [
            .unreadable, .otherElection(ElectionId(unchecked: "kenesh")), .otherKind(.training), .forged,
        ]
        let faults = WordingCheck(technical: ["kenesh"]).faults(
            samples, source: "Candidacy/Papers/PaperSealFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `why the register refused is said in every language`() {
        let samples: [CandidateRegisterError] = [
            .otherElection(ElectionId(unchecked: "kenesh")), .otherKind(.training), .wrongKey, .damaged("candidacy"),
            .unknownContest(ContestId(unchecked: "seats")), .unknownCandidacy(CandidacyId(unchecked: "c-1")),
            .appliedDifferently(CandidacyId(unchecked: "c-1")),
        ]
        let technical: Set = ["kenesh", "candidacy", "seats", "c-1"]
        let faults = WordingCheck(technical: technical).faults(
            samples, source: "Candidacy/Register/CandidateRegisterError.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
