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

struct RecoveryCardTests {
    private let room = CeremonyRoom()

    private var cards: String { room.path("cards") }
    private func card(_ number: Int) -> String { "\(cards)/\(CardSplitting.name(of: number))" }

    private func splitting(_ folder: String? = nil, seed: UInt64 = 1) throws -> CardSplitting {
        CardSplitting(
            kind: .training, folder: folder ?? cards, cards: 3, threshold: 2,
            passphraseFiles: try (1...3).map(room.phraseFile), random: SeededRandom(seed: seed), cost: { _ in .slight })
    }

    private func testing(_ numbers: [Int], phrases: [Int]? = nil) throws -> CardTesting {
        CardTesting(cards: numbers.map(card), passphraseFiles: try (phrases ?? numbers).map(room.phraseFile))
    }

    private func combining(_ numbers: [Int], phrases: [Int]? = nil) throws -> CardCombining {
        CardCombining(
            cards: numbers.map(card), out: room.path("recovery.key"),
            passphraseFiles: try (phrases ?? numbers).map(room.phraseFile),
            newPassphraseFile: try room.phraseFile("for one emergency", name: "emergency"), random: SystemRandom(),
            cost: { _ in .slight })
    }

    @Test func `each member types for one card, and the folder appears with all of them`() throws {
        let typed = CardSplitting(
            kind: .training, folder: cards, cards: 3, threshold: 2, passphraseFiles: [], random: SystemRandom(),
            cost: { _ in .slight })
        let script = Script(phrases: (1...3).map(CeremonyRoom.phrase))
        let outcome = try typed.hold(script)
        #expect(script.questions == ["card 1", "card 2", "card 3"])
        #expect(
            try DurableFile.names(inFolder: cards) == [
                "recovery-1.card.json", "recovery-2.card.json", "recovery-3.card.json", "recovery.public.json",
            ])
        let publicKey = try RecoveryPublicKey(canonicalBytes: room.bytes("\(cards)/recovery.public.json"))
        #expect(outcome.members["fingerprint"] == .string(publicKey.fingerprint.hex))
        var facts = stat()
        #expect(stat(card(1), &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        #expect(try testing([3, 1]).hold(Script()).members["fingerprint"] == outcome.members["fingerprint"])
    }

    @Test func `a member who gives up leaves nothing behind`() throws {
        let typed = CardSplitting(
            kind: .training, folder: cards, cards: 3, threshold: 2, passphraseFiles: [], random: SystemRandom(),
            cost: { _ in .slight })
        #expect(throws: Complaint.self) { try typed.hold(Script(phrases: ["only the first"])) }
        #expect(!CeremonyFile.exists(cards))
    }

    @Test func `a folder that is there is not touched`() throws {
        _ = try splitting().hold(Script())
        let before = try room.bytes(card(1))
        let error = #expect(throws: DurableFileError.self) { try splitting(seed: 2).hold(Script()) }
        #expect(error?.nature == .conflict)
        #expect(try room.bytes(card(1)) == before)
    }

    @Test(arguments: [[1, 2], [2, 3], [3, 1], [1, 2, 3]])
    func `any two cards prove themselves, and nothing is written`(numbers: [Int]) throws {
        _ = try splitting().hold(Script())
        let before = try DurableFile.names(inFolder: room.folder.path)
        let outcome = try testing(numbers).hold(Script())
        #expect(outcome.members["cards"] == .array(numbers.map { .int($0) }))
        #expect(
            try Set(DurableFile.names(inFolder: room.folder.path)).subtracting(before).isSubset(
                of: ["phrase-1", "phrase-2", "phrase-3"]))
    }

    @Test func `one card, a wrong passphrase and cards of two keys are refused`() throws {
        _ = try splitting().hold(Script())
        #expect(throws: RecoveryFault.tooFew(has: 1, needs: 2)) { try testing([1]).hold(Script()) }
        #expect(throws: RecoveryFault.wrongPassphrase(card: 2)) {
            try testing([1, 2], phrases: [1, 3]).hold(Script())
        }
        _ = try splitting(room.path("others"), seed: 2).hold(Script())
        let mixed = CardTesting(
            cards: [card(1), room.path("others/\(CardSplitting.name(of: 2))")], passphraseFiles: [])
        let script = Script()
        #expect(throws: RecoveryFault.mixedCards) { try mixed.hold(script) }
        #expect(script.questions.isEmpty)
    }

    @Test func `the key is put together only after the members said yes`() throws {
        _ = try splitting().hold(Script())
        let script = Script(confirm: [false])
        #expect(throws: Complaint.self) { try combining([1, 2]).hold(script) }
        #expect(!CeremonyFile.exists(room.path("recovery.key")))
        #expect(script.notes.contains { $0.colour == .red })
        _ = try combining([1, 2]).hold(Script(confirm: [true]))
        let file = try CeremonyFile.key(room.path("recovery.key"))
        let secret = try RecoverySecret(file, passphrase: SecretBytes(Array("for one emergency".utf8)))
        let publicKey = try RecoveryPublicKey(canonicalBytes: room.bytes("\(cards)/recovery.public.json"))
        #expect(secret.openingKey.sealingKey == publicKey.key)
        let again = Script(confirm: [true])
        let complaint = #expect(throws: Complaint.self) { try combining([2, 3]).hold(again) }
        #expect(complaint?.nature == .conflict)
        #expect(again.questions.isEmpty)
    }

    @Test func `a wrong passphrase at putting together writes nothing`() throws {
        _ = try splitting().hold(Script())
        #expect(throws: RecoveryFault.wrongPassphrase(card: 1)) {
            try combining([1, 2], phrases: [3, 2]).hold(Script(confirm: [true]))
        }
        #expect(!CeremonyFile.exists(room.path("recovery.key")))
    }

    @Test func `the same through the command line`() async throws {
        let phrases = try (1...3).flatMap { ["--card-passphrase-file", try room.phraseFile($0)] }
        let split = ["recovery", "split", "--kind", "training", "--out", cards]
        #expect(await TrusteeProgram.run(split + ["--threshold", "4"] + phrases) == .usage)
        #expect(await TrusteeProgram.run(split + Array(phrases.prefix(4))) == .usage)
        #expect(await TrusteeProgram.run(split + phrases) == .ok)
        #expect(await TrusteeProgram.run(split + phrases) == .conflict)
        let test = ["recovery", "test", card(1), card(3)]
        #expect(await TrusteeProgram.run(test + phrases) == .usage)
        #expect(await TrusteeProgram.run(test + Array(phrases.prefix(2)) + Array(phrases.suffix(2))) == .ok)
        #expect(await TrusteeProgram.run(test + Array(phrases.prefix(4))) == .permission)
        let emergency = try room.phraseFile("for one emergency", name: "emergency")
        let combine = [
            "recovery", "combine", card(1), card(2), "--out", room.path("k"), "--passphrase-file", emergency,
        ]
        #expect(await TrusteeProgram.run(combine + ["--no-input"] + Array(phrases.prefix(4))) == .usage)
        #expect(await TrusteeProgram.run(combine + ["--yes"] + Array(phrases.prefix(4))) == .ok)
        #expect(await TrusteeProgram.run(["recovery", "test", room.path("k")]) == .checkFailed)
    }
}
