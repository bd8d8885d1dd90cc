import Ceremony
import Console
import ElectionModel
import Files
import Glibc
import Sodium
import Testing
import Trust
import Wording

@testable import TrusteeCommands

struct KeyMakingTests {
    private let room = CeremonyRoom()

    private func mode(_ path: String) -> mode_t {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    @Test func `the private key is its holder's alone, and the fingerprint is read aloud`() throws {
        let outcome = try room.making(1).hold(Script())
        #expect(mode(room.key(1)) == 0o600)
        let publicKey = try CeremonyFile.publicKey(room.publicKey(1))
        let spoken = outcome.lines.map(\.english)
        for line in publicKey.fingerprint.lines { #expect(spoken.contains("    \(line)")) }
        #expect(Fingerprint(of: try room.bytes(room.publicKey(1))) == publicKey.fingerprint)
        let key = try CeremonyFile.key(room.key(1))
        let phrase = SecretBytes(Array(CeremonyRoom.phrase(1).utf8))
        #expect(try key.signingKey(passphrase: phrase).verifyingKey == publicKey.key)
    }

    @Test func `nothing is ever overwritten`() throws {
        _ = try room.making(1).hold(Script())
        let before = try (room.bytes(room.key(1)), room.bytes(room.publicKey(1)))
        let complaint = #expect(throws: Complaint.self) { try room.making(1).hold(Script()) }
        #expect(complaint?.nature == .conflict)
        #expect(try room.bytes(room.key(1)) == before.0)
        #expect(try room.bytes(room.publicKey(1)) == before.1)
    }

    @Test func `after a stop between the two files the same command finishes with the same key`() throws {
        _ = try room.making(1).hold(Script())
        let publicKey = try CeremonyFile.publicKey(room.publicKey(1))
        let key = try room.bytes(room.key(1))
        unlink(room.publicKey(1))
        let script = Script()
        _ = try room.making(1).hold(script)
        #expect(try CeremonyFile.publicKey(room.publicKey(1)) == publicKey)
        #expect(try room.bytes(room.key(1)) == key)
        #expect(script.lines.contains { $0.contains("made before") })
    }

    @Test func `an interrupted key is finished only under its own passphrase, name and kind`() throws {
        _ = try room.making(1).hold(Script())
        unlink(room.publicKey(1))
        let wrong = KeyMaking(
            holder: RootHolder(unchecked: "root-1"), kind: .training, folder: room.path("stick-1"),
            passphraseFile: try room.phraseFile(2), random: SystemRandom(), cost: { _ in .slight })
        #expect(throws: TrustError.wrongPassphrase) { try wrong.hold(Script()) }
        let complaint = #expect(throws: Complaint.self) { try room.making(1, kind: .production).hold(Script()) }
        #expect(complaint?.nature == .conflict)
        #expect(!CeremonyFile.exists(room.publicKey(1)))
    }

    @Test func `a key that counts is made at the ceremony's cost`() throws {
        let room = CeremonyRoom(kind: .production)
        var making = try room.making(1)
        making.cost = { .atCeremony(of: $0) }
        _ = try making.hold(Script())
        let key = try CeremonyFile.key(room.key(1))
        #expect(key.kind == .production)
        #expect(try key.canonical.int("kibibytes") == 512 * 1024)
        #expect(try CeremonyFile.publicKey(room.publicKey(1)).kind == .production)
    }

    @Test func `a key is shown without its passphrase, and proved with it`() throws {
        _ = try room.making(1).hold(Script())
        let publicKey = try CeremonyFile.publicKey(room.publicKey(1))
        let quiet = KeyShowing(key: room.key(1), triesPassphrase: false, passphraseFile: nil)
        let shown = try quiet.hold(Script())
        #expect(shown.members["fingerprint"] == .string(publicKey.fingerprint.hex))
        #expect(shown.members["tried"] == .bool(false))
        let proving = KeyShowing(key: room.key(1), triesPassphrase: true, passphraseFile: try room.phraseFile(1))
        #expect(try proving.hold(Script()).members["keyId"] == .string(publicKey.keyId.rawValue))
        _ = try room.making(2).hold(Script())
        try DurableFile.replace(room.publicKey(1), try room.bytes(room.publicKey(2)))
        let complaint = #expect(throws: Complaint.self) { try proving.hold(Script()) }
        #expect(complaint?.nature == .unsound)
        unlink(room.publicKey(1))
        #expect(try quiet.hold(Script()).members["fingerprint"] == nil)
        #expect(try proving.hold(Script()).members["fingerprint"] == .string(publicKey.fingerprint.hex))
    }

    @Test func `a passphrase is changed, and the key stays`() throws {
        _ = try room.making(1).hold(Script())
        let publicKey = try CeremonyFile.publicKey(room.publicKey(1)).key
        let before = try room.bytes(room.key(1))
        func changing(_ old: String, _ fresh: String) -> PassphraseChanging {
            PassphraseChanging(
                key: room.key(1), oldFile: old, newFile: fresh, random: SystemRandom(), cost: { _ in .slight })
        }
        let (old, fresh) = try (room.phraseFile(1), room.phraseFile("a fresh passphrase", name: "fresh"))
        #expect(throws: TrustError.wrongPassphrase) { try changing(fresh, old).hold(Script()) }
        #expect(try room.bytes(room.key(1)) == before)
        _ = try changing(old, fresh).hold(Script())
        let key = try CeremonyFile.key(room.key(1))
        #expect(mode(room.key(1)) == 0o600)
        let phrase = SecretBytes(Array("a fresh passphrase".utf8))
        #expect(try key.signingKey(passphrase: phrase).verifyingKey == publicKey)
        #expect(throws: TrustError.wrongPassphrase) {
            try key.signingKey(passphrase: SecretBytes(Array(CeremonyRoom.phrase(1).utf8)))
        }
    }

    @Test(arguments: [
        ("twelve chars", true), ("eleven char", false), ("", false), ("он эки тамга", true), ("он бир тамг", false),
    ])
    func `a new passphrase has twelve characters, whatever their bytes`(phrase: String, isLong: Bool) {
        #expect(TerminalConversation.isLong(Array(phrase.utf8)) == isLong)
    }

    @Test func `a short passphrase makes nothing`() async throws {
        let ending = await TrusteeProgram.run([
            "root", "new", "--holder", "root-1", "--kind", "training", "--out", room.path("stick-1"),
            "--passphrase-file", try room.phraseFile("short", name: "short"),
        ])
        #expect(ending == .usage)
        #expect(!CeremonyFile.exists(room.path("stick-1")))
    }

    @Test(arguments: ["", "Root", "корень", "a/b", "-1"])
    func `a holder's name goes into file names`(name: String) async throws {
        let ending = await TrusteeProgram.run([
            "root", "new", "--holder=\(name)", "--kind", "training", "--out", room.path("x"),
        ])
        #expect(ending == .usage)
    }
}
