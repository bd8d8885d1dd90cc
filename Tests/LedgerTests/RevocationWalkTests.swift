import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

@testable import Ledger

/// Random walks of the ledger's state: whatever comes in whatever order, no revoked key is ever accepted.
@Suite struct RevocationWalkTests {
    private struct Held: Hashable {
        let role: Role
        let subject: String
        let seed: UInt8

        init(_ role: Role, _ subject: String, _ seed: UInt8) {
            self.role = role
            self.subject = subject
            self.seed = seed
        }
    }

    /// What the walk expects, kept apart from the state under test.
    private struct Expectation {
        var revoked: Set<UInt8> = []
        /// The holders' keys that are certified and not revoked.
        var current: [String: UInt8] = ["commission/commission": 10, "registrar/registrar": 11]
        var phase = ElectionPhase.called

        var commission: [UInt8] { current.filter { $0.key.hasPrefix("commission/") }.values.sorted() }
    }

    private static let held = [
        Held(.commission, "commission", 10), Held(.commission, "commission-2", 20),
        Held(.commission, "commission-2", 21),
        Held(.registrar, "registrar", 11), Held(.registrar, "registrar", 30), Held(.registrar, "r-2", 30),
        Held(.station, "1201", 13), Held(.station, "1201", 40), Held(.witness, "w-1", 50), Held(.trustee, "t-1", 50),
    ]

    @Test(arguments: 1...12)
    func `no walk ends with a revoked key that counts`(number: UInt64) throws {
        var random = SeededRandom(seed: number)
        let sample = try SampleElection()
        var state = LedgerState()
        try apply(try submission(sample, .genesis, sample.genesis(), 10, 0), to: &state, sample)
        var expected = Expectation()
        var (taken, refusedRevoked) = (0, 0)
        for step in 1...150 {
            let one = Self.held[Int.random(in: Self.held.indices, using: &random)]
            let commission = expected.commission
            let signer =
                Bool.random(using: &random)
                ? commission[Int.random(in: commission.indices, using: &random)]
                : Self.held[Int.random(in: Self.held.indices, using: &random)].seed
            let roots = Int.random(in: 0..<5, using: &random) == 0 ? 1 : 2
            let type: EntryType
            let body: CanonicalValue
            var allowed = commission.contains(signer)
            var after = expected
            let holder = "\(one.role.rawValue)/\(one.subject)"
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                type = .keyAdd
                body = ["v": 1, "certificate": try certificate(sample, one, roots).canonical]
                let isFree = expected.current[holder] == nil && !expected.current.values.contains(one.seed)
                allowed =
                    allowed && roots == 2 && !expected.revoked.contains(one.seed)
                    && (isFree || expected.current[holder] == one.seed)
                after.current[holder] = one.seed
            case 1:
                type = .keyRevoke
                body = ["v": 1, "revocation": try revocation(sample, one, roots).canonical]
                after.current[holder] = nil
                after.revoked.insert(one.seed)
                allowed =
                    allowed && roots == 2 && expected.current[holder] == one.seed && !after.commission.isEmpty
            default:
                guard let next = expected.phase.next else { continue }
                type = .phase
                body = ["v": 1, "from": .string(expected.phase.rawValue), "to": .string(next.rawValue)]
                allowed = allowed && next == .lists
                after.phase = next
            }
            let before = state
            do {
                try apply(try submission(sample, type, body, signer, step), to: &state, sample)
                #expect(allowed, "seed \(number), step \(step): \(type.rawValue) by \(signer) was taken")
                #expect(!expected.revoked.contains(signer), "seed \(number), step \(step)")
                expected = after
                taken += 1
            } catch {
                #expect(!allowed, "seed \(number), step \(step): \(error)")
                refusedRevoked += expected.revoked.contains(signer) ? 1 : 0
                #expect(state.size == before.size && state.lastHash == before.lastHash)
                #expect(state.book?.revocations == before.book?.revocations)
                #expect(state.book?.certificates == before.book?.certificates)
            }
            try check(state, expected, "seed \(number), step \(step)")
        }
        #expect(taken >= 8 && refusedRevoked >= 1, "seed \(number): \(taken), \(refusedRevoked)")
    }

    private func check(_ state: LedgerState, _ expected: Expectation, _ place: String) throws {
        let book = try #require(state.book)
        #expect(book.revocations.count == expected.revoked.count, "\(place)")
        for seed in expected.revoked {
            let id = KeyId(try SampleElection.key(seed).verifyingKey)
            for role in Role.allCases {
                guard case .revoked = book.standing(of: id, as: role, at: SampleElection.start) else {
                    Issue.record("\(place): revoked key \(seed) stands as \(role)")
                    continue
                }
            }
        }
    }

    private func apply(_ submission: Submission, to state: inout LedgerState, _ sample: SampleElection) throws {
        let entry = LedgerEntry(
            submission, body: .inline(submission.body), election: sample.definition.election, seq: state.size,
            prevHash: state.lastHash, time: SampleElection.start)
        try state.apply(
            entry, body: submission.body, leaf: MerkleHash.leaf(entry.canonicalBytes),
            definition: submission.type == .genesis ? sample.definition : nil)
    }

    private func submission(
        _ sample: SampleElection, _ type: EntryType, _ body: CanonicalValue, _ signer: UInt8, _ step: Int
    ) throws -> Submission {
        Submission(
            election: sample.definition.election, type: type, idem: TerminalId(unchecked: "step-\(step)"), body: body,
            key: try SampleElection.key(signer))
    }

    private func certificate(_ sample: SampleElection, _ held: Held, _ roots: Int) throws -> RoleCertificate {
        var certificate = RoleCertificate(
            election: sample.definition.election, kind: sample.definition.kind, role: held.role,
            subject: held.subject, signKey: try SampleElection.key(held.seed).verifyingKey, sealKey: nil,
            notBefore: SampleElection.start, notAfter: SampleElection.start.adding(seconds: 1000))
        for root in sample.rootKeys.prefix(roots) { certificate.endorse(with: root) }
        return certificate
    }

    private func revocation(_ sample: SampleElection, _ held: Held, _ roots: Int) throws -> Revocation {
        var revocation = Revocation(
            of: try certificate(sample, held, 0), reason: .compromised, from: SampleElection.start)
        for root in sample.rootKeys.prefix(roots) { revocation.endorse(with: root) }
        return revocation
    }
}
