import Ceremony
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

struct RecoveryTests {
    private let phrases = ["first member 1", "second member 2", "third member 3"].map { SecretBytes(Array($0.utf8)) }

    private func split(seed: UInt64 = 1, kind: ElectionKind = .training) throws -> RecoverySplit {
        try RecoverySplit(
            kind: kind, threshold: 2, passphrases: phrases, cost: .slight, random: SeededRandom(seed: seed))
    }

    @Test(arguments: [[0, 1], [1, 0], [0, 2], [1, 2], [0, 1, 2]])
    func `any two of three cards open what was sealed`(chosen: [Int]) throws {
        let split = try split()
        let message = SecretBytes(Array("a key of a list".utf8))
        let sealed = try split.publicKey.key.seal(message)
        let hand = try RecoveryHand(chosen.map { split.cards[$0] })
        #expect(hand.publicKey == split.publicKey)
        let secret = try hand.open(passphrases: chosen.map { phrases[$0] })
        #expect(try secret.openingKey.open(sealed).exposed == message.exposed)
        #expect(secret.kind == .training)
    }

    @Test func `one card is not enough, and the same one twice is one`() throws {
        let split = try split()
        #expect(throws: RecoveryFault.tooFew(has: 1, needs: 2)) { try RecoveryHand([split.cards[0]]) }
        #expect(throws: RecoveryFault.tooFew(has: 0, needs: 2)) { try RecoveryHand([]) }
        #expect(throws: RecoveryFault.sameCard(1)) { try RecoveryHand([split.cards[0], split.cards[0]]) }
    }

    @Test func `cards of different keys are told apart before a passphrase is typed`() throws {
        let (one, other) = try (split(seed: 1), split(seed: 2))
        #expect(throws: RecoveryFault.mixedCards) { try RecoveryHand([one.cards[0], other.cards[1]]) }
        let rehearsal = try RecoverySplit(
            kind: .training, threshold: 3, passphrases: phrases, cost: .slight, random: SeededRandom(seed: 1))
        #expect(throws: RecoveryFault.mixedCards) { try RecoveryHand([one.cards[0], rehearsal.cards[1]]) }
    }

    @Test func `another member's passphrase does not open a card, and the card is named`() throws {
        let split = try split()
        let hand = try RecoveryHand([split.cards[0], split.cards[1]])
        #expect(throws: RecoveryFault.wrongPassphrase(card: 2)) {
            try hand.open(passphrases: [phrases[0], phrases[2]])
        }
    }

    @Test func `a card whose public half was exchanged does not give the key`() throws {
        let (one, other) = try (split(seed: 1), split(seed: 2))
        let changed = try one.cards.prefix(2).map { card in
            guard case .object(var members) = card.canonical else { throw CanonicalError.notCanonical }
            members["key"] = other.publicKey.key.canonical
            return try RecoveryCard(canonical: .object(members))
        }
        let hand = try RecoveryHand(changed)
        #expect(throws: RecoveryFault.notFitting) { try hand.open(passphrases: [phrases[0], phrases[1]]) }
    }

    @Test func `a lower threshold written on the cards opens nothing`() throws {
        let split = try RecoverySplit(
            kind: .training, threshold: 3, passphrases: phrases, cost: .slight, random: SeededRandom(seed: 4))
        let changed = try split.cards.prefix(2).map { card in
            guard case .object(var members) = card.canonical else { throw CanonicalError.notCanonical }
            members["threshold"] = 2
            return try RecoveryCard(canonical: .object(members))
        }
        let hand = try RecoveryHand(changed)
        #expect(throws: RecoveryFault.damagedCard(1)) { try hand.open(passphrases: [phrases[0], phrases[1]]) }
    }

    @Test(arguments: [(1, 1), (1, 2), (2, 1), (2, 3), (17, 2)])
    func `cards and threshold must be possible`(cards: Int, threshold: Int) {
        #expect(throws: RecoveryFault.numbers(cards: cards, threshold: threshold)) {
            try RecoverySplit(
                kind: .training, threshold: threshold,
                passphrases: [SecretBytes](repeating: phrases[0], count: cards), cost: .slight,
                random: SeededRandom(seed: 1))
        }
    }

    @Test func `files are read back, and foreign ones refused`() throws {
        let split = try split()
        #expect(try RecoveryPublicKey(canonicalBytes: split.publicKey.canonicalBytes) == split.publicKey)
        for card in split.cards {
            #expect(try RecoveryCard(canonicalBytes: card.canonicalBytes) == card)
            #expect(card.canonicalBytes.count < RecoveryCard.largestFile)
        }
        #expect(throws: CanonicalError.self) { try RecoveryCard(canonicalBytes: split.publicKey.canonicalBytes) }
        #expect(throws: CanonicalError.self) { try RecoveryPublicKey(canonicalBytes: split.cards[0].canonicalBytes) }
        guard case .object(var members) = split.cards[0].canonical else { throw CanonicalError.notCanonical }
        members["card"] = 2
        #expect(throws: CanonicalError.self) { try RecoveryCard(canonical: .object(members)) }
        members["card"] = 4
        #expect(throws: CanonicalError.self) { try RecoveryCard(canonical: .object(members)) }
    }

    @Test func `the key that was put together is kept under one passphrase and read back`() throws {
        let split = try split()
        let secret = try RecoveryHand(Array(split.cards.prefix(2))).open(passphrases: Array(phrases.prefix(2)))
        let phrase = SecretBytes(Array("for one emergency".utf8))
        let file = try secret.file(passphrase: phrase, cost: .slight, random: SeededRandom(seed: 9))
        let read = try RecoverySecret(file, passphrase: phrase)
        #expect(read.openingKey.sealingKey == split.publicKey.key)
        #expect(read.kind == .training)
        #expect(throws: RecoveryFault.wrongPassphrase(card: nil)) {
            try RecoverySecret(file, passphrase: phrases[0])
        }
        let root = try RootKeyPair(
            holder: RootHolder(unchecked: "recovery"), kind: .training, passphrase: phrase,
            cost: .slight, random: SeededRandom(seed: 3))
        #expect(throws: RecoveryFault.notARecoveryKey) { try RecoverySecret(root.file, passphrase: phrase) }
        let station = try HolderKeys(random: SeededRandom(seed: 5)).file(
            holder: "station-1", kind: .training, passphrase: phrase, cost: .slight, random: SeededRandom(seed: 6))
        #expect(throws: RecoveryFault.notARecoveryKey) { try RecoverySecret(station, passphrase: phrase) }
    }
}
