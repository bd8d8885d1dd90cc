import Ceremony
import Console
import ElectionModel
import Files
import Testing
import Wording

@testable import TrusteeCommands

struct KeyGatheringTests {
    private let room = CeremonyRoom()

    private func makeKeys() throws { for number in 1...3 { _ = try room.making(number).hold(Script()) } }

    @Test func `each holder compares, and the roots' fingerprint is read aloud`() throws {
        try makeKeys()
        let script = Script(confirm: [true, true, true])
        let outcome = try room.gathering([3, 1, 2]).hold(script)
        #expect(script.questions.map { $0.prefix(6) } == ["root-1", "root-2", "root-3"])
        let roots = try CeremonyFile.roots(room.roots)
        let spoken = outcome.lines.map(\.english)
        for line in roots.fingerprint.lines { #expect(spoken.contains("    \(line)")) }
        for number in 1...3 {
            for line in try CeremonyFile.publicKey(room.publicKey(number)).fingerprint.lines {
                #expect(script.lines.contains("    \(line)"))
            }
        }
    }

    @Test(arguments: [[false], [true, false], [true, true, false]])
    func `when a holder does not recognise a key, nothing is written`(answers: [Bool]) throws {
        try makeKeys()
        let complaint = #expect(throws: Complaint.self) { try room.gathering().hold(Script(confirm: answers)) }
        #expect(complaint?.nature == .unsound)
        #expect(complaint?.english.contains("root-\(answers.count)") == true)
        #expect(!CeremonyFile.exists(room.roots))
    }

    @Test func `the same roots may be gathered again, other ones not over them`() throws {
        try room.gathered()
        let before = try room.bytes(room.roots)
        _ = try room.gathering().hold(Script(confirm: [true, true, true]))
        let script = Script(confirm: [true, true])
        let complaint = #expect(throws: Complaint.self) { try room.gathering([1, 2]).hold(script) }
        #expect(complaint?.nature == .conflict)
        #expect(script.questions.isEmpty)
        #expect(try room.bytes(room.roots) == before)
    }

    @Test func `a threshold of all is warned of`() throws {
        try makeKeys()
        let script = Script(confirm: [true, true, true])
        _ = try room.gathering(threshold: 3).hold(script)
        #expect(script.notes.contains { $0.colour == .amber && $0.line.contains("[!]") })
    }

    @Test func `a link, a file that is too large and a private key are no public halves`() throws {
        try makeKeys()
        func nature(_ file: String) -> FaultNature? {
            let gathering = KeyGathering(files: [file], threshold: 1, out: room.roots)
            return #expect(throws: Complaint.self) { try gathering.hold(Script(confirm: [true])) }?.nature
        }
        #expect(nature(room.key(1)) == .unsound)
        #expect(nature(room.path("none")) == .missing)
        try DurableFile.replace(room.path("large"), [UInt8](repeating: 0x20, count: RootPublicKey.largestFile + 1))
        #expect(nature(room.path("large")) == .failed)
        #expect(nature("/dev/zero") == .failed)
    }
}
