import Ceremony
import Console
import ElectionModel
import Files
import Foundation
import Sodium
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import StationCommands

@Suite struct SpareKeyTests {
    let fixture: TerminalFixture

    init() throws { fixture = try TerminalFixture() }

    static let phrase = SecretBytes(Array("the pool's own phrase".utf8))

    func poolFile(holder: String = "pool-osh", kind: ElectionKind = .training) throws -> KeyFile {
        try KeyFile(
            holder: holder, kind: kind, secret: fixture.poolSeed, passphrase: Self.phrase,
            cost: try #require(TerminalFixture.cost),
            random: SystemRandom())
    }

    func brought(_ file: KeyFile) throws -> BroughtKey {
        let key = try SpareKey(file, path: "spare", passphrase: Self.phrase, kind: .training)
        return BroughtKey(
            path: "spare", opening: key.opening,
            kept: try key.kept(from: Self.phrase, under: TerminalFixture.passphrase, random: SystemRandom()))
    }

    /// A list that is sealed to another terminal, the pool, and perhaps the recovery key.
    func foreignList(recovery: SealingKey? = nil, needsCode: Bool = true) async throws -> String {
        let other = try HolderKeys(random: SeededRandom(seed: 99))
        return try await fixture.list(
            device: other.opening.sealingKey, pool: fixture.pool.sealingKey, recovery: recovery,
            needsCode: needsCode)
    }

    @Test func `a list with a code is imported without opening it, by one of its recipients only`() async throws {
        let list = try await fixture.list()
        let (manifest, again) = try await fixture.importing().take(list, random: SystemRandom())
        #expect(manifest.keys.needsOpeningCode && !again)
        #expect(try fixture.place.readEdition()?.edition.number == 1)
        #expect(try await fixture.importing().take(list, random: SystemRandom()).again)
        let foreign = try TerminalFixture()
        let other = try await SpareKeyTests.foreignList(of: foreign)
        await #expect(throws: SnapshotRefusal.notARecipient) {
            try await foreign.importing().take(other, random: SystemRandom())
        }
        #expect(try foreign.place.readEdition() == nil)
    }

    static func foreignList(of fixture: TerminalFixture) async throws -> String {
        try await fixture.list(device: try HolderKeys(random: SeededRandom(seed: 98)).opening.sealingKey)
    }

    @Test func `the pool's key is kept under the terminal's passphrase, and opens the list from then on`() async throws
    {
        let list = try await foreignList()
        let brought = try brought(try poolFile())
        #expect(try await fixture.importing(brought).check(list).manifest.number == 1)
        #expect(!FileManager.default.fileExists(atPath: fixture.place.spareKey))
        _ = try await fixture.importing(brought).take(list, random: SystemRandom())
        let mode = try FileManager.default.attributesOfItem(atPath: fixture.place.spareKey)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let kept: KeyFile = try fixture.place.read(fixture.place.spareKey)
        #expect(kept.holder == "pool-osh")
        #expect(throws: TrustError.wrongPassphrase) { try kept.open(passphrase: Self.phrase) }
        let open = try await fixture.unlocking(ScriptedTalk([fixture.code().text])).open(try fixture.verified())
        #expect(open.snapshot.count == 2 && open.key.sealingKey == fixture.pool.sealingKey)
        // Tickets are the terminal's own all the same: another spare terminal has the same pool's key.
        let tickets = RestartTickets(
            list: open.snapshot, folder: SnapshotFolder(path: fixture.place.snapshot(1)),
            device: fixture.keys.opening.sealingKey, random: SystemRandom())
        #expect(tickets.make(for: try fixture.presences(), cost: try #require(TerminalFixture.cost)).isEmpty)
        let again = try fixture.unlocking(ScriptedTalk(), members: [TerminalFixture.member("chair")])
        #expect(try await again.open(try fixture.verified()).snapshot.count == 2)
    }

    @Test func `two cards of three give a key that opens the list on a spare terminal`() async throws {
        let cost = try #require(TerminalFixture.cost)
        let phrases = (1...3).map { SecretBytes(Array("card number \($0)".utf8)) }
        let split = try RecoverySplit(
            kind: .training, threshold: 2, passphrases: phrases, cost: cost, random: SystemRandom())
        let secret = try RecoveryHand([split.cards[2], split.cards[0]]).open(passphrases: [phrases[2], phrases[0]])
        let file = try secret.file(passphrase: Self.phrase, cost: cost, random: SystemRandom())
        let list = try await foreignList(recovery: split.publicKey.key)
        _ = try await fixture.importing(try brought(file)).take(list, random: SystemRandom())
        let open = try await fixture.unlocking(ScriptedTalk([fixture.code().text])).open(try fixture.verified())
        #expect(open.snapshot.count == 2 && open.key.sealingKey == split.publicKey.key)
    }

    @Test func `another sort of key, another kind and a wrong passphrase are refused`() throws {
        func nature(_ file: KeyFile, _ phrase: SecretBytes = Self.phrase) -> Complaint? {
            do throws(Complaint) {
                _ = try SpareKey(file, path: "spare", passphrase: phrase, kind: .training)
                return nil
            } catch { return error }
        }
        #expect(nature(try poolFile()) == nil)
        #expect(nature(try poolFile(holder: "station-1202"))?.nature == .unsound)
        #expect(nature(try poolFile(holder: "recovery"))?.nature == .unsound)
        #expect(nature(try poolFile(kind: .production))?.nature == .denied)
        #expect(nature(try poolFile(), TerminalFixture.passphrase)?.nature == .denied)
        let short = try KeyFile(
            holder: "pool-osh", kind: .training, secret: SecretBytes([1, 2, 3]), passphrase: Self.phrase,
            cost: try #require(TerminalFixture.cost), random: SystemRandom())
        #expect(
            nature(short)?.english
                == "spare is neither a key of spare terminals nor the recovery key; bring one of these.")
    }

    @Test func `a key that is not needed is not kept`() async throws {
        let list = try await fixture.list()
        let complaint = await #expect(throws: Complaint.self) {
            try await fixture.importing(try brought(try poolFile())).take(list, random: SystemRandom())
        }
        #expect(complaint?.nature == .denied)
        #expect(!FileManager.default.fileExists(atPath: fixture.place.spareKey))
        #expect(try fixture.place.readEdition() == nil)
    }

    @Test func `a damaged spare key hinders nobody who does not need it`() async throws {
        try DurableFile.replace(fixture.place.spareKey, [1, 2, 3], mode: 0o600)
        let open = try await fixture.unlocking(ScriptedTalk([fixture.code().text])).open(try await fixture.imported())
        #expect(open.snapshot.count == 2)
        let other = try await fixture.list(2, device: fixture.pool.sealingKey)
        await #expect(throws: Complaint.self) { try await fixture.importing().check(other) }
    }
}
