import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Files
import Glibc
import Sodium
import TestSupport
import Testing
import Trust
import Wording

@testable import TrusteeCommands

/// The key generation through the program's steps, when everybody does as they should, and when the power fails.
struct ElectionCeremonyTests {
    @Test func `five trustees make a key, each with one command again and again`() throws {
        let room = try TrusteeTable()
        try room.begin()
        for (round, said) in [(2, KeyRound.commits), (3, .reveals), (4, .shares)] {
            let outcomes = try room.next()
            for outcome in outcomes {
                #expect(outcome.members["round"] == .int(round))
                #expect(outcome.lines[0].english.contains(said.english))
            }
        }
        let records = try room.next().map { $0.members["record"] }
        #expect(Set(records.map { "\(String(describing: $0))" }).count == 1)
        for number in 1...5 {
            let finished = try room.stepping(number).hold(Script())
            #expect(finished.members["state"] == "finished")
            #expect(finished.members["record"] == records[0])
        }
        let (outcome, complaint) = try KeyOverview(table: room.table).hold(Script())
        #expect(complaint == nil)
        #expect(outcome.members["record"] == records[0])
    }

    @Test func `what is compared is read aloud: the manifest, the certificates, the key`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        let begin = Script(confirm: [true])
        _ = try room.beginning(1).hold(begin)
        let ceremony = try room.table.ceremony()
        for line in ceremony.fingerprint.lines { #expect(begin.lines.contains("    \(line)")) }
        try room.begin([2, 3])
        let commit = Script(confirm: [true])
        _ = try room.stepping(1).hold(commit)
        for line in try room.table.table().certificatesFingerprint.lines {
            #expect(commit.lines.contains("    \(line)"))
        }
        try room.next([2, 3])
        for _ in 1...2 { try room.next() }
        let agree = Script(confirm: [true])
        let record = try room.stepping(1).hold(agree).members["record"]
        let spoken = agree.lines.map { $0.filter { !$0.isWhitespace } }.joined()
        guard case .string(let hex)? = record else {
            Issue.record("no record")
            return
        }
        #expect(spoken.contains(hex))
    }

    @Test func `what people do not recognise stops the step before anything is said`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        let refused = #expect(throws: Complaint.self) { try room.beginning(1).hold(Script(confirm: [false])) }
        #expect(refused?.nature == .unsound)
        #expect(!CeremonyFile.exists(room.key(1)))
        try room.begin()
        #expect((room.refusal(2, Script(confirm: [false])) as? Complaint)?.nature == .unsound)
        #expect(!CeremonyFile.exists(room.table.name(of: .commit(2))))
        for _ in 1...3 { try room.next() }
        #expect((room.refusal(2, Script(confirm: [false])) as? Complaint)?.nature == .unsound)
        #expect(!CeremonyFile.exists(room.table.name(of: .record(2))))
    }

    @Test func `out of order a step says for whom it waits`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        try room.begin([1, 2])
        #expect(room.refusal(1) as? KeyCeremonyFault == .awaits(.certificates, [3]))
        try room.begin([3])
        try room.next([1, 3])
        #expect(room.refusal(1) as? KeyCeremonyFault == .awaits(.commits, [2]))
        try room.next([2])
        try room.next([2])
        #expect(room.refusal(2) as? KeyCeremonyFault == .awaits(.reveals, [1, 3]))
        try room.next([1, 3])
        try room.next([3])
        #expect(room.refusal(3) as? KeyCeremonyFault == .awaits(.shares, [1, 2]))
        try room.next([1, 2])
        try room.next([1])
        #expect(room.refusal(1) as? KeyCeremonyFault == .awaits(.agreement, [2, 3]))
        #expect(KeyCeremonyFault.awaits(.agreement, [2, 3]).nature == .partial)
    }

    /// A stop between any two files: the same command says the same again and goes on.
    @Test func `a step that stopped anywhere is found again and says the same`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        try room.begin()
        let certificate = try room.bytes(.certificate(2))
        unlink(room.table.name(of: .certificate(2)))
        _ = try room.beginning(2, seed: 99).hold(Script(confirm: [true]))
        #expect(try room.bytes(.certificate(2)) == certificate)
        for message in [KeyMessage.commit(2), .reveal(2)] {
            try room.next()
            let said = try room.bytes(message)
            unlink(room.table.name(of: message))
            try room.next([2])
            #expect(try room.bytes(message) == said)
        }
        try room.next()
        unlink(room.table.name(of: .share(from: 2, to: 3)))
        let again = try room.next([2])[0]
        #expect(again.members["files"] == 1)
        try room.next([1, 3])
        // The key file changes before the agreement is on the table.
        try room.next([2])
        let agreement = try room.bytes(.record(2))
        unlink(room.table.name(of: .record(2)))
        try room.next([2])
        #expect(try room.bytes(.record(2)) == agreement)
        #expect(try room.next([1])[0].members["state"] == "finished")
    }

    @Test func `the numbers of the key generation are gone when the share is kept`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        try room.begin()
        func secret() throws -> TrusteeSecret {
            try TrusteeKeyring(room.key(1), kind: .training, passphraseFile: room.phraseFile(1), Script()).secret
        }
        #expect(try !secret().isShare)
        for _ in 1...4 { try room.next() }
        #expect(try secret().isShare)
        #expect(try secret().bytes.count == 128)
        var facts = stat()
        #expect(stat(room.key(1), &facts) == 0 && facts.st_mode & 0o777 == 0o600)
    }

    @Test func `nobody takes a number that is taken, or one that does not exist`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        try room.begin([1])
        let taken = #expect(throws: Complaint.self) { try room.beginning(1).hold(Script(confirm: [true])) }
        #expect(taken?.nature == .conflict)
        for number in [0, 4] {
            let none = #expect(throws: Complaint.self) { try room.beginning(number).hold(Script(confirm: [true])) }
            #expect(none?.nature == .misuse)
        }
    }

    @Test func `a wrong passphrase opens nothing, and words carry none`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        let begin = Script(confirm: [true])
        let outcome = try room.beginning(1).hold(begin)
        try room.begin([2, 3])
        let wrong = KeyStepping(
            key: room.key(1), table: room.table, passphraseFile: try room.phraseFile(2),
            random: SeededRandom(seed: 1), cost: { _ in .slight })
        #expect(throws: TrustError.wrongPassphrase) { try wrong.hold(Script(confirm: [true])) }
        let said = begin.lines + outcome.lines.map(\.english) + ["\(outcome.members)"]
        #expect(!said.contains { $0.contains("the phrase of trustee") })
    }

    @Test func `the request to the roots names role, number and key`() throws {
        let room = try TrusteeTable(trustees: 3, threshold: 2)
        let outcome = try room.beginning(2).hold(Script(confirm: [true]))
        let bytes = try DurableFile.read("\(room.table.path)/trustee-2.request.json", limit: KeyRequest.largestFile)
        let request = try KeyRequest(canonicalBytes: bytes)
        #expect(request.role == .trustee && request.subject == "trustee-2")
        #expect(request.election == room.manifest.election)
        #expect(outcome.members["keyId"] == .string(request.keyId.rawValue))
    }
}
