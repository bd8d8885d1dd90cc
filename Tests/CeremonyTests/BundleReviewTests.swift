import Ceremony
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

struct BundleReviewTests {
    private let sample: SampleBundle

    init() throws { sample = try SampleBundle() }

    @Test(
        "a bundle is complete when as many roots signed as the threshold says",
        arguments: [([], 2), ([0], 1), ([2], 1), ([0, 1], 0), ([1, 2], 0), ([0, 1, 2], 0)])
    func completeness(signers: [Int], missing: Int) throws {
        let bundle = try sample.signed(by: signers)
        let review = BundleReview(of: bundle, under: sample.roots)
        #expect(review.isSound)
        #expect(review.missing == missing)
        #expect(review.unsigned == (missing == 0 ? 0 : bundle.statements.count))
        #expect(review.isComplete == (missing == 0))
        #expect(bundle.isComplete(under: sample.roots) == (missing == 0))
        for (index, key) in sample.sample.rootKeys.enumerated() {
            let count = review.signed(by: KeyId(key.verifyingKey))
            #expect(count == (signers.contains(index) ? bundle.statements.count : 0))
        }
    }

    @Test func `an empty bundle is a fault`() {
        #expect(BundleReview(of: sample.bundle([]), under: sample.roots).faults == [.empty])
    }

    @Test func `a bundle of another kind than the roots is a fault`() throws {
        let review = BundleReview(
            of: try sample.plain(), under: RootsFile(kind: .production, roots: sample.roots.roots))
        #expect(review.faults == [.otherRoots(bundle: .training, roots: .production)])
        #expect(!review.isComplete)
    }

    @Test func `a statement for another election or kind is a fault`() throws {
        #expect(
            sample.faults(sample.bundle([try sample.certificate(election: "other")], []))
                == [.otherElection(ElectionId(unchecked: "other"))])
        #expect(
            sample.faults(sample.bundle([try sample.certificate(kind: .production)])) == [.otherKind(.production)])
        #expect(
            sample.faults(sample.bundle([], [try sample.revocation(election: "other", kind: .rehearsal)]))
                == [.otherElection(ElectionId(unchecked: "other")), .otherKind(.rehearsal)])
    }

    @Test func `a stranger's signature is a fault`() throws {
        let stranger = try SampleBundle.key(77)
        var certificate = try sample.certificate()
        certificate.endorse(with: stranger)
        var revocation = try sample.revocation()
        revocation.endorse(with: stranger)
        #expect(
            sample.faults(sample.bundle([certificate], [revocation]))
                == [.unknownRoot(KeyId(stranger.verifyingKey)), .unknownRoot(KeyId(stranger.verifyingKey))])
    }

    @Test func `a signature that does not fit is a fault`() throws {
        let root = sample.sample.rootKeys[1]
        var signed = try sample.certificate(seconds: 10)
        signed.endorse(with: root)
        var changed = try sample.certificate(seconds: 20)
        changed.endorsements = signed.endorsements
        #expect(sample.faults(sample.bundle([changed])) == [.forgedSignature(KeyId(root.verifyingKey))])
        var revocation = try sample.revocation()
        revocation.endorsements = signed.endorsements
        #expect(sample.faults(sample.bundle([], [revocation])) == [.forgedSignature(KeyId(root.verifyingKey))])
    }

    @Test func `a root key never gets a role, and is never revoked`() throws {
        let root = sample.sample.rootKeys[0].verifyingKey
        let certificate = try sample.certificate(.commission, "commission", signKey: root)
        #expect(sample.faults(sample.bundle([certificate])) == [.rootKey])
        let revocation = Revocation(of: certificate, reason: .stolen, from: SampleElection.start)
        #expect(sample.faults(sample.bundle([], [revocation])) == [.revokesRoot])
    }

    @Test func `one key under two subjects or two roles is a fault of both`() throws {
        let subjects = try sample.bundle([
            sample.certificate(.station, "1", key: 9), sample.certificate(.station, "2", key: 9),
        ])
        #expect(sample.faults(subjects) == [.sharedKey, .sharedKey])
        let roles = try sample.bundle([
            sample.certificate(.station, "1", key: 9), sample.certificate(.device, "1", key: 9),
        ])
        #expect(sample.faults(roles) == [.sharedKey, .sharedKey])
    }

    @Test func `one sealing key in two hands is a fault of both`() throws {
        let bundle = try sample.bundle([
            sample.certificate(.station, "1", key: 8, seal: 5), sample.certificate(.station, "2", key: 9, seal: 5),
            sample.certificate(.station, "3", key: 10, seal: 6),
        ])
        #expect(sample.faults(bundle) == [.sharedSealingKey, .sharedSealingKey])
    }

    @Test func `one subject with two keys in a role is a fault of both; in two roles it is none`() throws {
        let bundle = try sample.bundle([
            sample.certificate(.station, "1", key: 8), sample.certificate(.station, "1", key: 9),
        ])
        #expect(sample.faults(bundle) == [.secondKey, .secondKey])
        let roles = try sample.bundle([
            sample.certificate(.station, "1", key: 8), sample.certificate(.device, "1", key: 9),
        ])
        #expect(sample.faults(roles) == [])
    }

    private static let day = 86_400
    private static let validities: [(Int, StatementFault?)] = [
        (0, .endsBeforeBeginning), (-1, .endsBeforeBeginning), (1, nil), (400 * day, nil),
        (400 * day + 1, .tooLong(days: 401)), (4000 * day, .tooLong(days: 4000)),
    ]

    @Test("validity has an end after its beginning, and at most 400 days", arguments: validities)
    func validity(seconds: Int, fault: StatementFault?) throws {
        let bundle = sample.bundle([try sample.certificate(seconds: seconds)])
        #expect(sample.faults(bundle) == (fault.map { [$0] } ?? []))
    }

    @Test func `validity at the ends of time does not crash`() throws {
        let key = try SampleBundle.key(1).verifyingKey
        let most = CanonicalValue.largestInteger
        let certificate = RoleCertificate(
            election: sample.election, kind: sample.kind, role: .station, subject: "1", signKey: key, sealKey: nil,
            notBefore: Timestamp(milliseconds: 0), notAfter: Timestamp(milliseconds: most))
        #expect(sample.faults(sample.bundle([certificate])) == [.tooLong(days: 104_249_992)])
    }

    @Test func `a statement twice is a fault, whatever its validity`() throws {
        let bundle = try sample.bundle(
            [sample.certificate(seconds: 10), sample.certificate(seconds: 20)],
            [sample.revocation(), sample.revocation()])
        #expect(sample.faults(bundle) == [.duplicate, .duplicate, .duplicate, .duplicate])
    }

    @Test func `a key is not certified and revoked at once; a new key with the old one revoked is sound`() throws {
        let both = try sample.bundle([sample.certificate(key: 5)], [sample.revocation("1201", key: 5)])
        #expect(sample.faults(both) == [.revokesCertified])
        let rotated = try sample.bundle([sample.certificate(key: 6)], [sample.revocation("1201", key: 5)])
        #expect(sample.faults(rotated) == [])
    }

    @Test func `all faults are found, each under its statement`() throws {
        var bad = try sample.certificate(.station, "1", key: 9, election: "other", seconds: -1)
        bad.endorse(with: try SampleBundle.key(77))
        let bundle = try sample.bundle([bad, sample.certificate(.station, "2", key: 9)])
        let review = BundleReview(of: bundle, under: sample.roots)
        #expect(review.faults.count == 5)
        let first = review.faults.filter { if case .statement(.certificate(bad), _) = $0 { true } else { false } }
        #expect(first.count == 4)
    }
}
