import BallotCrypto
import Ceremony
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust
import Wording

struct WordingTests {
    private static func samples() throws -> [any Worded] {
        let sample = try SampleBundle()
        let id = KeyId(try SampleBundle.key(1).verifyingKey)
        let (one, two) = (RootHolder(unchecked: "root-1"), RootHolder(unchecked: "root-2"))
        let certificate = RootStatement.certificate(try sample.certificate())
        let revocation = RootStatement.revocation(try sample.revocation())
        let gathering: [GatheringFault] = [
            .count(0), .count(10), .mixedKinds(.production, .training), .holderTwice(one), .keyTwice(one, two),
            .oneAlone, .threshold(4, keys: 3),
        ]
        let statement: [StatementFault] = [
            .otherElection(sample.election), .otherKind(.rehearsal), .unknownRoot(id), .forgedSignature(id), .duplicate,
            .rootKey, .sharedKey, .sharedSealingKey, .secondKey, .endsBeforeBeginning, .tooLong(days: 401),
            .revokesRoot, .revokesCertified,
        ]
        let bundle: [BundleFault] = [
            .empty, .otherRoots(bundle: .training, roots: .production), .statement(certificate, .rootKey),
        ]
        let merge: [MergeFault] = [.otherStatements, .otherSignature(id)]
        let signing: [SigningRefusal] = [.faults(1), .faults(22), .notARoot(id)]
        let recovery: [RecoveryFault] = [
            .numbers(cards: 3, threshold: 1), .mixedCards, .sameCard(1), .tooFew(has: 1, needs: 2),
            .wrongPassphrase(card: 2), .wrongPassphrase(card: nil), .damagedCard(3), .notFitting, .notARecoveryKey,
            .memory,
        ]
        let words: [any Worded] = [StatementName(certificate), StatementName(revocation)]
        let key: [KeyCeremonyFault] = [
            .manifest(.notCanonical), .number(6, of: 5), .awaits(.commits, [2]), .awaits(.shares, [2, 3]),
            .damaged(.reveal(3), .keyProofs), .notMine(.certificate(1)), .exchanged(.commits), .alike,
            .atFault(2, accuser: 1), .atFault(1, accuser: 1), .otherKey,
        ]
        let messages: [KeyMessage] = [
            .certificate(1), .commit(1), .reveal(1), .share(from: 1, to: 2), .complaint(by: 1, against: 2), .record(1),
        ]
        let groups: [[any Worded]] = [
            gathering, statement, bundle, merge, signing, recovery, words, key, messages, KeyRound.allCases,
        ]
        return groups.flatMap { $0 }
    }

    @Test func `everything is said in three languages, each in its own letters`() throws {
        for words in try Self.samples() {
            let texts = Language.allCases.map { words.text(in: $0) }
            #expect(Set(texts).count == 3, "\(texts)")
            #expect(texts.allSatisfy { !$0.isEmpty })
            let isCyrillic = { (text: String) in text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } }
            #expect(isCyrillic(words.kyrgyz) && isCyrillic(words.russian), "\(texts)")
            #expect(!isCyrillic(words.english), "\(words.english)")
        }
    }

    @Test func `a fault is a whole sentence and tells its nature`() {
        let faults: [any Fault] = [
            GatheringFault.oneAlone, MergeFault.otherStatements, SigningRefusal.faults(2), RecoveryFault.mixedCards,
        ]
        for fault in faults {
            for language in Language.allCases { #expect(fault.text(in: language).hasSuffix("."), "\(fault)") }
        }
        #expect(SigningRefusal.faults(1).nature == .unsound)
        #expect(RecoveryFault.wrongPassphrase(card: 1).nature == .denied)
        #expect(RecoveryFault.tooFew(has: 1, needs: 2).nature == .misuse)
    }
}
