import ElectionModel
import Sodium
import TestSupport
import Testing
import TransportKeys
import Trust

@Suite struct TransportKeyTests {
    /// The order of the group of P-256 (SEC 2, section 2.4.2).
    static let order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"

    private func key(_ hex: String) throws -> TransportKey {
        try TransportKey(secret: SecretBytes(Hex.decode(hex)))
    }

    @Test func `the key of the scalar 1 is the group's generator`() throws {
        let key = try key(String(repeating: "0", count: 63) + "1")
        #expect(
            Hex.encode(key.publicKey.suffix(65))
                == "04" + "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")
        #expect(
            Hex.encode(key.publicKey.prefix(26)) == "3059301306072a8648ce3d020106082a8648ce3d030107034200")
        #expect(key.publicKeyHash == SHA256.hash(key.publicKey))
    }

    @Test func `the scalar before the order gives the same point below the axis`() throws {
        let key = try key(String(Self.order.dropLast()) + "0")
        #expect(
            Hex.encode(key.publicKey.suffix(65)).hasPrefix(
                "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"))
    }

    @Test(arguments: [
        String(repeating: "0", count: 64), order, String(repeating: "f", count: 64), "01",
        String(repeating: "1", count: 66), "",
    ])
    func `what is no scalar of the group is no key`(hex: String) {
        #expect(throws: TransportFault.notAKey) { try key(hex) }
    }

    @Test func `the same randomness gives the same key, other randomness another one`() throws {
        let first = try TransportKey(random: SeededRandom(seed: 1))
        #expect(try TransportKey(random: SeededRandom(seed: 1)).publicKey == first.publicKey)
        #expect(try TransportKey(random: SeededRandom(seed: 2)).publicKey != first.publicKey)
    }

    private struct BrokenRandom: RandomSource {
        func bytes(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
    }

    @Test func `a broken source of randomness gives no key`() {
        #expect(throws: TransportFault.library) { try TransportKey(random: BrokenRandom()) }
    }

    @Test func `a key rests in a key file and comes back from it`() throws {
        let random = SeededRandom(seed: 3)
        let key = try TransportKey(random: random)
        let phrase = SecretBytes([1, 2, 3])
        let cheap = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8192))
        let file = try key.file(
            holder: "tls-station-1201", kind: .training, passphrase: phrase, cost: cheap, random: random)
        let read = try KeyFile(canonicalBytes: file.canonicalBytes)
        #expect(try TransportKey(read, passphrase: phrase).publicKey == key.publicKey)
        #expect(throws: TrustError.wrongPassphrase) { try TransportKey(read, passphrase: SecretBytes([4])) }
        let other = try HolderKeys(random: random).file(
            holder: "station-1201", kind: .training, passphrase: phrase, cost: cheap, random: random)
        #expect(throws: TransportFault.notAKey) { try TransportKey(other, passphrase: phrase) }
    }
}
