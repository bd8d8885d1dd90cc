import Candidacy
import Console
import ElectionModel
import Foundation
import Sodium
import TestSupport
import Testing
import Wording
import XRoad

@testable import CentralCommands

/// How candidacies meet the services of the exchange.
@Suite struct ExchangeFactsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Exchange").path
    private let book: ServiceBook
    private let set: RequirementSet

    init() throws {
        book = try ServiceBook(
            files: FileManager.default.contentsOfDirectory(atPath: "\(Self.root)/services").map { file in
                (name: file, bytes: try Vectors.bytes("\(Self.root)/services/\(file)"))
            })
        let shipped = try CanonicalValue.parse(
            Vectors.bytes("\(Self.root)/candidates/jogorku-kenesh/requirements.json"))
        let election = try SampleElection().definition
        let read = try RequirementSet(canonical: shipped)
        set = RequirementSet(
            election: election.election, identity: read.identity,
            requirements: read.requirements.map {
                Requirement(
                    id: $0.id, contests: election.contests.map(\.id), title: $0.title, basis: $0.basis, day: $0.day,
                    check: $0.check)
            })
    }

    private func question(_ source: String) throws -> FactQuestion {
        let from = try #require(CivilDate(iso: "2020-11-10"))
        let until = try #require(CivilDate(iso: "2025-11-10"))
        return FactQuestion(
            source: SourceId(unchecked: source), candidacy: CandidacyId(unchecked: "c-1"), election: set.election,
            pin: try #require(Pin("10101199000012")), period: FactPeriod(from: from, until: until), known: nil)
    }

    @Test(arguments: [
        ("civil-registry", ["pin": "10101199000012"]),
        ("border-crossings", ["pin": "10101199000012", "from": "2020-11-10", "until": "2025-11-10"]),
        ("tax-and-property", ["pin": "10101199000012", "year": "2024"]),
        ("treasury-payments", ["pin": "10101199000012", "election": "sample-2025"]),
    ]) func `a service is told what it wants`(service: String, values: [String: String]) throws {
        #expect(try question(service).values(for: try #require(book[service])) == values)
    }

    @Test func `what an application does not tell cannot be asked`() throws {
        let passport = try #require(book["passport"])
        #expect(try question("passport").values(for: passport) == nil)
        #expect(FactQuestion.unknownParameter(of: passport)?.name == "series")
    }

    @Test func `the shipped services fit the shipped requirements`() throws {
        let definition = try SampleElection().definition
        for isTest in [false, true] {
            try CandidateServices(book, isTest: isTest).check(set, for: definition)
        }
    }

    @Test(arguments: ["passport", "weather", "diploma"])
    func `services that do not fit are told before anybody is asked`(source: String) throws {
        let first = try #require(set.requirements.first)
        let check = ServiceCheck(
            source: SourceId(unchecked: source), condition: .age(FactName(unchecked: "birth-date"), least: 25),
            answerWithinHours: 1, freshDays: nil)
        let wrong = RequirementSet(
            election: set.election, identity: set.identity,
            requirements: [
                Requirement(
                    id: first.id, contests: first.contests, title: first.title, basis: first.basis, day: first.day,
                    check: check)
            ])
        let definition = try SampleElection().definition
        let complaint = #expect(throws: Complaint.self) {
            try CandidateServices(book, isTest: false).check(wrong, for: definition)
        }
        #expect(complaint?.nature == (source == "weather" ? .missing : .misuse))
    }

    @Test func `what is kept of a case opens under the register's key, in its place alone`() throws {
        let cipher = try CaseCipher(masterKey: SecretBytes([UInt8](repeating: 9, count: 32)))
        let sealed = cipher.sealed([1, 2, 3], file: "c-1/diploma.sealed")
        #expect(cipher.opened(sealed, file: "c-1/diploma.sealed") == [1, 2, 3])
        #expect(cipher.opened(sealed, file: "c-2/diploma.sealed") == nil)
        #expect(cipher.opened(Array(sealed.dropLast()), file: "c-1/diploma.sealed") == nil)
    }
}
