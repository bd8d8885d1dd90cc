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

/// A trustee who sends garbage, lies, exchanges files or stays away is named by everybody else's program.
struct TrusteeMisconductTests {
    private let room: TrusteeTable

    init() throws { room = try TrusteeTable(trustees: 4, threshold: 2) }

    private func write(_ bytes: [UInt8], as message: KeyMessage) throws {
        try DurableFile.replace(room.table.name(of: message), bytes)
    }

    /// The keys by which a trustee of the room speaks, as its own machine has them.
    private func secret(_ number: Int) throws -> TrusteeSecret {
        try TrusteeKeyring(room.key(number), kind: .training, passphraseFile: room.phraseFile(number), Script()).secret
    }

    @Test(arguments: [
        (0, KeyMessage.certificate(3)), (1, .commit(3)), (2, .reveal(3)), (3, .share(from: 3, to: 1)), (4, .record(3)),
    ])
    func `garbage is refused and its author named`(rounds: Int, message: KeyMessage) throws {
        try room.begin()
        for _ in 0..<rounds { try room.next() }
        for garbage: [UInt8] in [[], [1, 2, 3], [UInt8](repeating: 0xFF, count: 300)] {
            try write(garbage, as: message)
            let fault = room.refusal(1) as? KeyCeremonyFault
            guard case .damaged(let named, _)? = fault else {
                Issue.record("\(String(describing: fault))")
                continue
            }
            #expect(named == message)
            #expect(fault?.english.contains("trustee 3") == true)
        }
    }

    @Test func `one changed bit in any message is noticed by everybody who reads it`() throws {
        try room.begin()
        for (index, message) in [KeyMessage.certificate(2), .commit(2), .reveal(2), .share(from: 2, to: 1)].enumerated()
        {
            if index > 0 { try room.next() }
            var bytes = try room.bytes(message)
            let good = bytes
            bytes[bytes.count - 70] ^= 1
            try write(bytes, as: message)
            #expect((room.refusal(1) as? KeyCeremonyFault)?.nature == .unsound, "\(message)")
            try write(good, as: message)
        }
    }

    @Test func `a trustee who lies in a share is named by the receiver and then by all`() throws {
        try room.begin()
        for _ in 1...2 { try room.next() }
        try room.next([1, 2, 4])
        // Trustee 3 seals a number of another polynomial for trustee 1, and signs it.
        let liar = try secret(3)
        let ceremony = try room.table.ceremony()
        let certificates = try room.table.table().certificates()
        let random = SeededRandom(seed: 7)
        let other = try KeyPolynomial(
            coefficients: (0..<2).map { _ in try SecretScalar(random: random.bytes) }, salt: random.bytes(32))
        let keys = try TrusteeKeys(
            index: 3, signing: liar.holder.signing,
            shareKey: SecretScalar(decoding: liar.bytes.withBytes { SecretBytes([UInt8]($0[64..<96])) }))
        try write(
            SealedShare.message(from: other, by: keys, to: certificates[0], base: ceremony.base),
            as: .share(from: 3, to: 1))
        try room.next([3])
        // The receiver does not want to complain, then does.
        #expect((room.refusal(1, Script(confirm: [false])) as? Complaint)?.nature == .failed)
        #expect(!CeremonyFile.exists(room.table.name(of: .complaint(by: 1, against: 3))))
        let complaint = room.refusal(1) as? Complaint
        #expect(complaint?.nature == .unsound)
        #expect(complaint?.english.contains("Trustee 3") == true)
        for number in [1, 2, 3, 4] {
            #expect(room.refusal(number) as? KeyCeremonyFault == .atFault(3, accuser: 1))
        }
        let (_, status) = try KeyOverview(table: room.table).hold(Script())
        #expect(status?.english.contains("Trustee 3 sent trustee 1 a wrong share") == true)
    }

    @Test func `a complaint about a share that is right falls back on who made it`() throws {
        try room.begin()
        for _ in 1...3 { try room.next() }
        let table = try room.table.table()
        let certificates = try table.certificates()
        let accuser = try secret(2)
        let keys = try TrusteeKeys(
            index: 2, signing: accuser.holder.signing,
            shareKey: SecretScalar(decoding: accuser.bytes.withBytes { SecretBytes([UInt8]($0[64..<96])) }))
        let nonce = try SecretScalar(random: SeededRandom(seed: 3).bytes)
        try write(
            ShareComplaint.message(
                about: table.share(from: certificates[0], to: 2), by: keys, against: certificates[0],
                base: table.ceremony.base, nonce: nonce),
            as: .complaint(by: 2, against: 1))
        #expect(room.refusal(4) as? KeyCeremonyFault == .atFault(2, accuser: 2))
    }

    @Test func `a complaint in another's name is damaged, and nobody is at fault for it`() throws {
        try room.begin()
        for _ in 1...3 { try room.next() }
        try write([0, 0, 0, 1, 9], as: .complaint(by: 4, against: 1))
        #expect(room.refusal(2) as? KeyCeremonyFault == .damaged(.complaint(by: 4, against: 1), .form))
    }

    /// Whoever could exchange the commitments after the reveals would choose the key.
    @Test func `a trustee does not go on from other commitments than before`() throws {
        try room.begin()
        try room.next()
        try room.next([1])
        // Trustee 4 begins anew under the same keys after having seen what trustee 1 revealed.
        let late = try secret(4)
        let ceremony = try room.table.ceremony()
        let random = SeededRandom(seed: 8)
        let keys = try TrusteeKeys(
            index: 4, signing: late.holder.signing,
            shareKey: SecretScalar(decoding: late.bytes.withBytes { SecretBytes([UInt8]($0[64..<96])) }))
        let other = try KeyPolynomial(
            coefficients: (0..<2).map { _ in try SecretScalar(random: random.bytes) }, salt: random.bytes(32))
        try write(other.commit(by: keys, base: ceremony.base), as: .commit(4))
        #expect(room.refusal(1) as? KeyCeremonyFault == .exchanged(.commits))
    }

    @Test func `a certificate that was exchanged after the comparison is noticed`() throws {
        try room.begin()
        try room.next([1])
        let stranger = try TrusteeSecret(trustees: room.table.ceremony().trustees, random: SeededRandom(seed: 5).bytes)
        let certificate = try #require(stranger.certificate(of: 2, in: room.table.ceremony()))
        try write(certificate, as: .certificate(2))
        try room.next([3, 4])
        #expect(room.refusal(1) as? KeyCeremonyFault == .exchanged(.certificates))
        #expect(room.refusal(2) as? KeyCeremonyFault == .notMine(.certificate(2)))
    }

    @Test func `who repeats another's commitment can not reveal it`() throws {
        try room.begin()
        try room.next([1, 2, 3])
        let copied = try room.bytes(.commit(3))
        try write(copied, as: .commit(4))
        #expect(room.refusal(1) as? KeyCeremonyFault == .damaged(.commit(4), .keyProofs))
    }

    @Test func `without a trustee who stays away the key is made anew by the others`() throws {
        try room.begin([1, 2, 4])
        let (outcome, complaint) = try KeyOverview(table: room.table).hold(Script())
        #expect(complaint?.nature == .partial)
        #expect(complaint?.english.contains("trustee 3") == true)
        #expect(outcome.members["finished"] == false)
        let anew = try TrusteeTable(trustees: 3, threshold: 2, seed: 50)
        #expect(try anew.finish() != nil)
        // A key file of the old attempt is of no use in the new one.
        let stale = KeyStepping(
            key: room.key(1), table: anew.table, passphraseFile: try room.phraseFile(1),
            random: SeededRandom(seed: 1), cost: { _ in .slight })
        #expect(throws: KeyCeremonyFault.notMine(.certificate(1))) { try stale.hold(Script(confirm: [true])) }
    }

    /// Without it nobody would notice that commitments were exchanged after the reveals.
    @Test func `a trustee whose memory is gone says nothing more`() throws {
        try room.begin()
        try room.next()
        #expect(unlink(room.memory(1)) == 0)
        #expect((room.refusal(1) as? Complaint)?.nature == .missing)
        #expect(!CeremonyFile.exists(room.table.name(of: .reveal(1))))
    }

    @Test func `who comes with another trustee's stick is told so`() throws {
        try room.begin()
        for _ in 1...4 { try room.next() }
        for (mine, other) in [(room.key(1), room.key(2)), (room.memory(1), room.memory(2))] {
            try DurableFile.replace(mine, try DurableFile.read(other, limit: 1 << 16), mode: 0o600)
        }
        let swapped = KeyStepping(
            key: room.key(1), table: room.table, passphraseFile: try room.phraseFile(2),
            random: SeededRandom(seed: 1), cost: { _ in .slight })
        // It speaks as trustee 2, whose key it is, whatever the file is called.
        #expect(try swapped.hold(Script()).members["trustee"] == 2)
    }
}
