import Ceremony
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

struct RootKeyPairTests {
    private let phrase = SecretBytes(Array("correct horse battery".utf8))

    private func pair(_ kind: ElectionKind, seed: UInt64 = 1) throws -> RootKeyPair {
        try RootKeyPair(
            holder: RootHolder(unchecked: "root-1"), kind: kind, passphrase: phrase, cost: .slight,
            random: SeededRandom(seed: seed))
    }

    @Test func `the file opens to the key whose public half is handed out`() throws {
        let pair = try pair(.training)
        #expect(pair.file.holder == "root-1")
        #expect(try pair.file.signingKey(passphrase: phrase).verifyingKey == pair.publicKey.key)
        #expect(try self.pair(.training, seed: 2).publicKey.key != pair.publicKey.key)
        #expect(throws: TrustError.wrongPassphrase) {
            try pair.file.signingKey(passphrase: SecretBytes(Array("another phrase".utf8)))
        }
    }

    @Test(arguments: ElectionKind.allCases)
    func `a guess at a key that counts costs more than at one in daily use`(kind: ElectionKind) {
        let cost = PasswordHash.Cost.atCeremony(of: kind)
        #expect((cost == .daily) == (kind == .training))
        #expect(cost.passes * cost.kibibytes >= PasswordHash.Cost.daily.passes * PasswordHash.Cost.daily.kibibytes)
    }

    @Test func `a file that keeps something else is no root key`() throws {
        let other = try KeyFile(
            holder: "register", kind: .training, secret: SecretBytes([UInt8](repeating: 1, count: 32)),
            passphrase: phrase, cost: .slight, random: SeededRandom(seed: 3))
        #expect(throws: TrustError.malformed(.keyFile)) { try other.signingKey(passphrase: phrase) }
    }
}
