import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct KeyFileTests {
    let random = SeededRandom(seed: 5)
    let phrase = SecretBytes(Array("ак шумкар".utf8))
    let other = SecretBytes(Array("көк бөрү".utf8))
    /// The least that a reader takes, so that tests are quick.
    let cheap: PasswordHash.Cost

    init() throws { cheap = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8192)) }

    private func file(_ secret: [UInt8]) throws -> KeyFile {
        try KeyFile(
            holder: "recovery-2", kind: .training, secret: SecretBytes(secret), passphrase: phrase, cost: cheap,
            random: random)
    }

    @Test func `a key file opens with its passphrase only`() throws {
        let keys = try HolderKeys(random: random)
        let file = try keys.file(holder: "registrar", kind: .training, passphrase: phrase, random: random)
        let read = try KeyFile(canonicalBytes: file.canonicalBytes)
        let opened = try HolderKeys(seeds: read.open(passphrase: phrase))
        #expect(opened.signing.verifyingKey == keys.signing.verifyingKey)
        #expect(opened.opening.sealingKey == keys.opening.sealingKey)
        #expect(throws: TrustError.wrongPassphrase) { try read.open(passphrase: SecretBytes([1])) }
        #expect(!file.canonical.text.contains(Hex.encode(SeededRandom(seed: 5).bytes(32))))
    }

    @Test(arguments: [0, 1, 32, 33, 64, 1000])
    func `a key file keeps a secret of any length`(count: Int) throws {
        let secret = random.bytes(count)
        let read = try KeyFile(canonicalBytes: file(secret).canonicalBytes)
        #expect(try read.open(passphrase: phrase).exposed == secret)
        #expect(read.holder == "recovery-2")
        #expect(read.kind == .training)
    }

    @Test(arguments: [
        ("holder", CanonicalValue.string("recovery-3")), ("kind", "production"), ("passes", 2), ("kibibytes", 8193),
        ("salt", .string(String(repeating: "00", count: 16))), ("sealed", .string(String(repeating: "A", count: 64))),
        ("sealed", ""),
    ])
    func `a changed key file does not open`(member: String, value: CanonicalValue) throws {
        guard case .object(var members) = try file([1, 2, 3]).canonical else { return }
        members[member] = value
        let changed = try KeyFile(canonical: .object(members))
        #expect(throws: TrustError.wrongPassphrase) { try changed.open(passphrase: phrase) }
    }

    @Test(arguments: [(0, 8192), (17, 8192), (1, 8191), (1, (1 << 20) + 1), (1, CanonicalValue.largestInteger)])
    func `a cost that nobody writes is refused before any work`(passes: Int, kibibytes: Int) throws {
        guard case .object(var members) = try file([1]).canonical else { return }
        members["passes"] = .int(passes)
        members["kibibytes"] = .int(kibibytes)
        let absurd = try KeyFile(canonical: .object(members))
        #expect(throws: TrustError.malformed(.keyFile)) { try absurd.open(passphrase: phrase) }
        #expect(throws: TrustError.malformed(.keyFile)) {
            try absurd.rewrapped(old: phrase, new: other, random: random)
        }
    }

    @Test func `a new passphrase takes the place of the old one`() throws {
        let before = try file([7, 8, 9])
        let after = try before.rewrapped(old: phrase, new: other, random: random)
        #expect(try after.open(passphrase: other).exposed == [7, 8, 9])
        #expect(throws: TrustError.wrongPassphrase) { try after.open(passphrase: phrase) }
        for member in ["holder", "kind", "passes", "kibibytes", "format"] {
            #expect(after.canonical[member] == before.canonical[member])
        }
        #expect(after.canonical["salt"] != before.canonical["salt"])
        #expect(after.canonical["sealed"] != before.canonical["sealed"])
        #expect(throws: TrustError.wrongPassphrase) { try before.rewrapped(old: other, new: phrase, random: random) }
    }

    @Test func `a change of passphrase can raise the cost`() throws {
        let dearer = try #require(PasswordHash.Cost(passes: 2, kibibytes: 16_384))
        let after = try file([7]).rewrapped(old: phrase, new: other, cost: dearer, random: random)
        #expect(after.canonical["passes"] == 2)
        #expect(after.canonical["kibibytes"] == 16_384)
        #expect(try after.open(passphrase: other).exposed == [7])
    }

    @Test func `a ceremony's keys cost a guess ten times as much as daily ones, and readers take them`() throws {
        let (daily, ceremony) = (PasswordHash.Cost.daily, PasswordHash.Cost.ceremony)
        #expect(ceremony.passes * ceremony.kibibytes >= 10 * daily.passes * daily.kibibytes)
        #expect(PasswordHash.Cost(passes: ceremony.passes, kibibytes: ceremony.kibibytes) == ceremony)
        let keys = try HolderKeys(random: random)
        let file = try keys.file(
            holder: "root-1", kind: .training, passphrase: phrase, cost: .ceremony, random: random)
        #expect(try HolderKeys(seeds: file.open(passphrase: phrase)).signing.verifyingKey == keys.signing.verifyingKey)
    }
}
