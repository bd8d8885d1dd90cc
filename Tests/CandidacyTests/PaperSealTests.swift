import CandidacySupport
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

@testable import Candidacy

@Suite struct PaperSealTests {
    @Test(arguments: PaperKind.allCases)
    func `the text of a code says what the paper says, and is signed`(kind: PaperKind) throws {
        let papers = try SamplePapers()
        let paper = try papers.paper(kind)
        let seal = try PaperSeal(text: try papers.seal(paper).text)
        try seal.check(by: papers.book())
        #expect(seal.paper == kind && seal.name == "Төлөгөнова Бактыгүл Өмүрбек кызы" && seal.verdict == .complies)
        #expect(seal.application == 417 && seal.number.rawValue == "417-2" && seal.contest == paper.subject.contest)
        #expect(seal.covers(paper, salt: SamplePapers.salt))
        // Letters that a QR code holds in its densest alphabet but one.
        #expect(seal.text.allSatisfy { "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-:".contains($0) })
    }

    @Test func `any change of a sealed member is a forgery`() throws {
        let papers = try SamplePapers()
        let seal = try papers.seal(try papers.paper())
        let book = try papers.book()
        guard case .object(let members) = seal.canonical else { throw CanonicalError.notCanonical }
        let changes: [String: CanonicalValue] = [
            "name": "Башка Киши", "verdict": "does-not-comply", "application": 418, "number": "417-3",
            "paper": "decision", "contest": "other", "commitment": .string(String(repeating: "0", count: 64)),
            "issuedAt": .int(SamplePapers.issuedAt.milliseconds + 1), "key": "0123456789abcdef",
            "sig": .string(Base64.encode([UInt8](repeating: 1, count: 64))),
        ]
        // Election and kind are refused by name, the version as unreadable.
        #expect(Set(changes.keys).union(["election", "kind", "v"]) == Set(members.keys))
        for (name, value) in changes {
            var changed = members
            changed[name] = value
            let forged = try PaperSeal(canonical: .object(changed))
            #expect(throws: PaperSealFault.forged, "\(name)") { try forged.check(by: book) }
        }
    }

    @Test func `another role's key seals nothing`() throws {
        let papers = try SamplePapers()
        let seal = try papers.seal(try papers.paper(), by: "registrar")
        let book = try papers.book()
        #expect(throws: PaperSealFault.forged) { try seal.check(by: book) }
    }

    @Test func `a paper of another election or kind is refused`() throws {
        let papers = try SamplePapers()
        let book = try papers.book()
        let elsewhere = try SamplePapers(election: "sample-2030")
        let other = try elsewhere.seal(try elsewhere.paper())
        #expect(throws: PaperSealFault.otherElection(ElectionId(unchecked: "sample-2030"))) {
            try other.check(by: book)
        }
        let training = try SamplePapers(kind: .training)
        let exercise = try training.seal(try training.paper())
        #expect(throws: PaperSealFault.otherKind(.training)) { try exercise.check(by: book) }
    }

    @Test func `a seal covers one paper alone`() throws {
        var papers = try SamplePapers()
        let paper = try papers.paper()
        let seal = try papers.seal(paper)
        #expect(!seal.covers(try papers.paper(verdict: .open), salt: SamplePapers.salt))
        #expect(!seal.covers(paper, salt: [UInt8](repeating: 8, count: 32)))
        papers.number = PaperNumber(application: 417, paper: 3)
        #expect(!seal.covers(try papers.paper(), salt: SamplePapers.salt))
    }

    @Test(arguments: [
        "", "DOBUSH-PAPER:1:", "DOBUSH-PAPER:1:ZZ", "DOBUSH-PAPER:2:7B7D", "DOBUSH-PAPER:1:7B7D",
        "https://example.org/",
        "DOBUSH-PAPER:1:" + String(repeating: "7", count: 5_000),
    ])
    func `what is no code is said to be none`(text: String) {
        #expect(throws: PaperSealFault.unreadable) { try PaperSeal(text: text) }
    }

    @Test func `a code that was cut off anywhere is none`() throws {
        let papers = try SamplePapers()
        let text = try papers.seal(try papers.paper()).text
        for length in stride(from: 0, to: text.count - 1, by: 7) {
            #expect(throws: PaperSealFault.unreadable) { try PaperSeal(text: String(text.prefix(length))) }
        }
    }
}
