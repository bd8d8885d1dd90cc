import ElectionModel
import ExchangeStandIn
import Foundation
import TestSupport
import Testing
import XRoad

/// The signed containers behind answers: fetched, verified, kept; and a case that goes on after it was broken off.
@Suite(.enabled(if: StandInAuthority.canRun, "openssl is not there")) struct CaseEvidenceTests {
    let room: ExchangeRoom
    let authority: StandInAuthority
    let standIn: SecurityServerStandIn

    init() throws {
        room = try ExchangeRoom()
        authority = try StandInAuthority()
        standIn = SecurityServerStandIn(book: room.book, authority: authority)
    }

    private func note(_ name: String) throws -> CanonicalValue {
        try CanonicalValue.parse(Vectors.bytes("\(room.folder.path)/evidence/\(name).json"))
    }

    @Test(arguments: ["civil-registry", "diploma"])
    func `an answer's container is fetched, verified and kept`(service: String) async throws {
        let kept = try await standIn.during { address in
            try await room.desk(address, authority).settle(room.question(service), by: ExchangeRoom.asker).kept
        }
        #expect(kept.isAnswered && kept.ids.count == 1)
        let evidence = try #require(kept.evidence)
        let note = try note(evidence.name)
        #expect(note["faults"] == [], "\(note)")
        #expect(evidence.isVerified && note["verified"] == true && note["id"] == .string(kept.ids[0]))
        #expect(try room.files.find(room.question(service)) == kept)
    }

    @Test func `what is kept of a case is sealed, and opens nowhere else`() async throws {
        _ = try await standIn.during { address in
            try await room.desk(address, authority).settle(room.question("civil-registry"), by: ExchangeRoom.asker)
        }
        let cases = "\(room.folder.path)/cases"
        let name = try #require(FileManager.default.contentsOfDirectory(atPath: "\(cases)/application-7").first)
        let bytes = try Vectors.bytes("\(cases)/application-7/\(name)")
        #expect(!String(decoding: bytes, as: UTF8.self).contains(ExchangeRoom.pin))
        try FileManager.default.moveItem(atPath: "\(cases)/application-7", toPath: "\(cases)/application-8")
        #expect(try room.files.all().isEmpty)
    }

    @Test(arguments: ["civil-registry", "diploma"]) func `that there is nobody is proven too`(
        service: String
    ) async throws {
        standIn.tell(service, .notFound)
        let kept = try await standIn.during { address in
            try await room.desk(address, authority).settle(room.question(service), by: ExchangeRoom.asker).kept
        }
        #expect(kept.ending == .notFound && kept.evidence?.isVerified == true)
    }

    @Test(arguments: [
        (StandInEvidence.forged, EvidenceFault.untrustedSigner), (.changed, .changed("message.xml")),
        (.otherAnswer, .otherAnswer), (.unstamped, .noTimeStamp), (.garbage, .notContainer),
    ]) func `a container that proves nothing is kept and flagged`(
        manner: StandInEvidence, fault: EvidenceFault
    ) async throws {
        standIn.tell(evidence: manner)
        let kept = try await standIn.during { address in
            try await room.desk(address, authority).settle(room.question("civil-registry"), by: ExchangeRoom.asker).kept
        }
        let evidence = try #require(kept.evidence)
        #expect(!evidence.isVerified && kept.isAnswered)
        guard case .array(let faults)? = try note(evidence.name)["faults"] else {
            Issue.record("the note has no faults")
            return
        }
        #expect(faults.contains(.string(fault.english)), "\(faults)")
        #expect(try room.archive(authority).names() == [evidence.name])
    }

    @Test func `a good container of another exchange proves nothing`() async throws {
        standIn.tell(evidence: .good, .otherExchange)
        try await standIn.during { address in
            let desk = try room.desk(address, authority)
            _ = try await desk.settle(room.question("civil-registry", case: "a"), by: ExchangeRoom.asker)
            let second = try await desk.settle(room.question("civil-registry", case: "b"), by: ExchangeRoom.asker).kept
            let evidence = try #require(second.evidence)
            #expect(!evidence.isVerified)
            #expect(try note(evidence.name)["faults"] == [.string(EvidenceFault.otherExchange.english)])
        }
    }

    @Test(arguments: [StandInEvidence.notYet, .serverError])
    func `a container that is not there yet is fetched later, and nothing is asked again`(
        manner: StandInEvidence
    ) async throws {
        standIn.tell(evidence: manner, .good)
        try await standIn.during { address in
            let question = try room.question("civil-registry")
            let first = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            #expect(first.isAnswered && first.evidence == nil)
            let second = try await room.desk(address, authority).settle(question, by: "KG-operator-2").kept
            #expect(second.evidence?.isVerified == true && second.ids == first.ids)
            // The evidence names who really asked.
            #expect(second.userId == ExchangeRoom.asker)
            #expect(standIn.asked("civil-registry") == 1)
        }
    }

    @Test func `what is done is not done again`() async throws {
        try await standIn.during { address in
            let question = try room.question("civil-registry")
            let first = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            let second = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            #expect(first == second)
            #expect(standIn.asked("civil-registry") == 1 && standIn.containersAsked == 1)
        }
    }

    @Test func `a program that was killed between the record and the container fetches it once more`() async throws {
        try await standIn.during { address in
            let question = try room.question("civil-registry")
            let first = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            let name = try #require(first.evidence?.name)
            for ending in ["asice", "json"] {
                try FileManager.default.removeItem(atPath: "\(room.folder.path)/evidence/\(name).\(ending)")
            }
            let second = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            #expect(try room.archive(authority).names() == [second.evidence?.name])
            #expect(second.evidence?.isVerified == true && standIn.asked("civil-registry") == 1)
        }
    }

    @Test func `a refusal is proven, and asked again, with all its ids kept`() async throws {
        standIn.tell("civil-registry", .refusing(code: "17"), .good)
        try await standIn.during { address in
            let question = try room.question("civil-registry")
            let first = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            #expect(first.ending == .refused(code: "17") && first.evidence?.isVerified == true)
            let second = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            #expect(second.isAnswered && second.ids.count == 2 && second.ids[0] == first.ids[0])
            #expect(second.evidence?.isVerified == true)
        }
    }

    @Test func `a question that failed is asked again, with all its ids kept`() async throws {
        standIn.tell("civil-registry", .otherId, .good)
        try await standIn.during { address in
            let question = try room.question("civil-registry")
            let first = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            #expect(first.ending == .failed("answer") && first.evidence == nil)
            let second = try await room.desk(address, authority).settle(question, by: ExchangeRoom.asker).kept
            #expect(second.isAnswered && second.ids.count == 2 && second.ids[0] == first.ids[0])
        }
    }

    @Test func `an answer that no longer counts is asked for anew, and only that one`() async throws {
        try await standIn.during { address in
            let question = try room.question("civil-registry")
            let desk = try room.desk(address, authority)
            let first = try await desk.settle(question, by: ExchangeRoom.asker).kept
            let second = try await desk.settle(question, by: ExchangeRoom.asker, instead: first.ids.last).kept
            #expect(second.ids.count == 2 && second.evidence?.isVerified == true && second.evidence != first.evidence)
            let third = try await desk.settle(question, by: ExchangeRoom.asker, instead: first.ids.last).kept
            #expect(third == second && standIn.asked("civil-registry") == 2)
        }
    }

    @Test func `another case and another person are other questions`() async throws {
        try await standIn.during { address in
            let desk = try room.desk(address, authority)
            let description = try #require(room.book["civil-registry"])
            let number = try #require(CaseNumber(rawValue: "application-7"))
            let other = CaseQuestion(number, description, ["pin": "20101199000012"], isTest: false)
            for question in [
                try room.question("civil-registry"), try room.question("civil-registry", case: "application-8"), other,
            ] {
                _ = try await desk.settle(question, by: ExchangeRoom.asker)
            }
            #expect(standIn.asked("civil-registry") == 3)
            #expect(try room.files.all().count == 3 && Set(room.archive(authority).names()).count == 3)
        }
    }
}
