import Ceremony
import Console
import ElectionModel
import Files
import Testing
import Trust
import Wording

@testable import TrusteeCommands

struct StatementSigningTests {
    private let room = CeremonyRoom()

    @Test func `a root signs after comparing, reading and counting`() throws {
        let roots = try room.gathered()
        try room.prepare()
        let script = Script(confirm: [true], answers: ["4"])
        let outcome = try room.signing(by: 1).hold(script)
        for line in roots.fingerprint.lines { #expect(script.lines.contains("    \(line)")) }
        #expect(script.questions.count == 2)
        #expect(outcome.members["added"] == .int(4))
        #expect(outcome.members["missing"] == .int(1))
        #expect(outcome.members["complete"] == .bool(false))
        #expect(try CeremonyFile.bundle(room.bundle).statements.allSatisfy { $0.signers.count == 1 })
        let second = try room.signing(by: 2).hold(Script(confirm: [true], answers: [" 4 "]))
        #expect(second.members["complete"] == .bool(true))
    }

    @Test func `roots that people do not recognise stop everything before it is read`() throws {
        try room.gathered()
        try room.prepare()
        let before = try room.bytes(room.bundle)
        let script = Script(confirm: [false], answers: ["4"])
        let complaint = #expect(throws: Complaint.self) { try room.signing(by: 1).hold(script) }
        #expect(complaint?.nature == .unsound)
        #expect(script.questions.count == 1)
        #expect(try room.bytes(room.bundle) == before)
    }

    @Test(arguments: ["3", "5", "yes", "да", "", "40", "4.0"])
    func `another number than that of the statements signs nothing`(typed: String) throws {
        try room.gathered()
        try room.prepare()
        let before = try room.bytes(room.bundle)
        let complaint = #expect(throws: Complaint.self) {
            try room.signing(by: 1).hold(Script(confirm: [true], answers: [typed]))
        }
        #expect(complaint?.nature == .misuse)
        #expect(try room.bytes(room.bundle) == before)
    }

    @Test func `a number may be typed with its thousands apart`() throws {
        try room.gathered()
        try room.prepare(stations: 1233, revocations: 0)
        let outcome = try room.signing(by: 1).hold(Script(confirm: [true], answers: ["1 234"]))
        #expect(outcome.members["added"] == .int(1234))
    }

    @Test func `every statement is shown: who, which key, from when until when, signed by how many`() throws {
        try room.gathered()
        let bundle = try room.prepare()
        let script = Script(confirm: [true], answers: ["4"])
        _ = try room.signing(by: 1).hold(script)
        for certificate in bundle.certificates {
            let id = KeyId(certificate.signKey).rawValue
            let row = script.lines.first { $0.contains(id) }
            #expect(row?.contains(certificate.subject) == true)
            #expect(row?.contains("2025-11-30") == true)
            #expect(row?.contains("2025-12-30") == true)
            #expect(row?.hasSuffix("0/2") == true)
            #expect((row?.columns ?? 99) <= 90)
        }
    }

    @Test func `revocations stand in amber with their reason`() throws {
        try room.gathered()
        let bundle = try room.prepare(revocations: 2)
        let script = Script(confirm: [true], answers: ["5"])
        _ = try room.signing(by: 1).hold(script)
        for revocation in bundle.revocations {
            let note = script.notes.first { $0.line.contains(KeyId(revocation.signKey).rawValue) }
            #expect(note?.colour == .amber)
            #expect(note?.line.contains("stolen") == true)
            #expect(note?.line.contains(revocation.subject) == true)
        }
    }

    @Test(arguments: [false, true])
    func `many certificates are counted, with the first and the last, or all shown`(all: Bool) throws {
        try room.gathered()
        try room.prepare(stations: 200, revocations: 0)
        let script = Script(confirm: [true], answers: ["201"])
        _ = try room.signing(by: 1, all: all).hold(script)
        let rows = script.lines.filter { $0.hasSuffix("0/2") }
        #expect(rows.count == (all ? 201 : 3))
        #expect(rows.contains { $0.contains(" 1001 ") } && rows.contains { $0.contains(" 1200 ") })
        #expect(script.lines.contains { $0.contains("198 rows") } == !all)
        #expect(script.lines.contains { $0.contains("200") && $0.contains("station") })
    }

    @Test func `a fault is shown in red and named, and the passphrase is not asked for`() throws {
        try room.gathered()
        let bundle = try room.prepare()
        let twice = RootBundle(
            election: bundle.election, kind: bundle.kind, certificates: bundle.certificates + [bundle.certificates[0]],
            revocations: [])
        try CeremonyFile.replace(room.bundle, twice)
        let script = Script(confirm: [true])
        #expect(throws: SigningRefusal.faults(2)) { try room.signing(by: 1).hold(script) }
        let faults = script.notes.filter { $0.colour == .red }
        #expect(faults.count == 2)
        #expect(faults.allSatisfy { $0.line.contains("commission") && $0.line.contains("more than once") })
    }

    @Test func `another place for the signed bundle is not written over`() throws {
        try room.gathered()
        try room.prepare()
        let before = try room.bytes(room.bundle)
        _ = try room.signing(by: 1, out: room.path("a")).hold(Script(confirm: [true], answers: ["4"]))
        #expect(try room.bytes(room.bundle) == before)
        _ = try room.signing(by: 1, out: room.path("a")).hold(Script(confirm: [true], answers: ["4"]))
        let complaint = #expect(throws: Complaint.self) {
            try room.signing(by: 2, out: room.path("a")).hold(Script(confirm: [true], answers: ["4"]))
        }
        #expect(complaint?.nature == .conflict)
    }

    @Test func `a check tells what is missing without asking anything`() throws {
        try room.gathered()
        try room.prepare()
        let checking = StatementChecking(bundle: room.bundle, roots: room.roots, showsAll: false)
        let script = Script()
        let (unsigned, missing) = try checking.hold(script)
        #expect(script.questions.isEmpty)
        #expect(missing?.nature == .partial)
        #expect(unsigned.members["missing"] == .int(2))
        for number in [1, 3] { _ = try room.signing(by: number).hold(Script(confirm: [true], answers: ["4"])) }
        let (complete, complaint) = try checking.hold(Script())
        #expect(complaint == nil)
        #expect(complete.members["complete"] == .bool(true))
        #expect(complete.members["faults"] == .array([]))
    }

    @Test func `neither words nor answers carry a passphrase`() throws {
        try room.gathered()
        try room.prepare()
        let script = Script(confirm: [true], answers: ["4"])
        let outcome = try room.signing(by: 1).hold(script)
        let all = script.lines + outcome.lines.map(\.english) + ["\(outcome.members)"]
        #expect(!all.contains { $0.contains(CeremonyRoom.phrase(1)) })
    }
}
