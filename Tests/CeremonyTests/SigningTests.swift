import Ceremony
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

struct SigningTests {
    private let sample: SampleBundle

    init() throws { sample = try SampleBundle() }

    @Test func `signing adds one signature to each statement, and a second time none`() throws {
        var bundle = try sample.plain()
        #expect(try bundle.sign(with: sample.sample.rootKeys[0], under: sample.roots) == 6)
        let once = bundle
        #expect(try bundle.sign(with: sample.sample.rootKeys[0], under: sample.roots) == 0)
        #expect(bundle == once)
    }

    @Test func `statements that were signed before stay as they are beside new ones`() throws {
        let old = try sample.signed(by: [0, 1])
        var grown = try RootBundle(
            election: old.election, kind: old.kind,
            certificates: old.certificates + [sample.certificate(.station, "6001", key: 6001)],
            revocations: old.revocations)
        #expect(BundleReview(of: grown, under: sample.roots).unsigned == 1)
        #expect(try grown.sign(with: sample.sample.rootKeys[2], under: sample.roots) == 7)
        #expect(BundleReview(of: grown, under: sample.roots).missing == 1)
        #expect(try grown.sign(with: sample.sample.rootKeys[0], under: sample.roots) == 1)
        #expect(grown.isComplete(under: sample.roots))
    }

    @Test func `a stranger signs nothing`() throws {
        var bundle = try sample.plain()
        let stranger = try SampleBundle.key(77)
        #expect(throws: SigningRefusal.notARoot(KeyId(stranger.verifyingKey))) {
            try bundle.sign(with: stranger, under: sample.roots)
        }
        #expect(bundle == (try sample.plain()))
    }

    @Test func `a bundle with a fault is not signed, not even its sound statements`() throws {
        let faulty = try sample.bundle([sample.certificate(), sample.certificate(.station, "2", key: 2, seconds: -1)])
        var bundle = faulty
        #expect(throws: SigningRefusal.faults(1)) {
            try bundle.sign(with: sample.sample.rootKeys[0], under: sample.roots)
        }
        #expect(bundle == faulty)
    }

    @Test func `a complete bundle's certificates are good for everybody who knows the roots`() throws {
        let bundle = try sample.signed(by: [1, 2])
        var book = CertificateBook(roots: sample.roots.roots, election: sample.election, kind: sample.kind)
        for certificate in bundle.certificates { try book.add(certificate) }
        #expect(book.certificates.count == 5)
        #expect(bundle.revocations.allSatisfy { $0.fault(under: sample.roots.roots) == nil })
    }

    @Test(arguments: [[0, 1], [1, 0], [2, 1], [0, 1, 2]])
    func `signatures made apart and united are those made one after the other`(signers: [Int]) throws {
        let serial = try sample.signed(by: signers)
        var united = try sample.signed(by: [signers[0]])
        for signer in signers.dropFirst() { united = try united.united(with: try sample.signed(by: [signer])) }
        #expect(united.canonicalBytes == serial.canonicalBytes)
        #expect(try united.united(with: united) == united)
        #expect(try united.united(with: try sample.plain()) == united)
    }

    @Test func `bundles of different statements are not united`() throws {
        let one = try sample.plain(stations: 2)
        for other in try [
            sample.plain(stations: 3), sample.bundle(one.certificates), SampleBundle(kind: .rehearsal).plain(),
        ] {
            #expect(throws: MergeFault.otherStatements) { try one.united(with: other) }
        }
        let longer = try sample.bundle([sample.certificate(seconds: 20)])
        #expect(throws: MergeFault.otherStatements) {
            try sample.bundle([sample.certificate(seconds: 10)]).united(with: longer)
        }
    }

    @Test func `two different signatures of one root are not united`() throws {
        let good = try sample.signed(by: [0], sample.bundle([sample.certificate(seconds: 10)]))
        let another = try sample.signed(by: [0], sample.bundle([sample.certificate(seconds: 20)]))
        var moved = good.certificates[0]
        moved.endorsements = another.certificates[0].endorsements
        let forged = sample.bundle([moved])
        let root = KeyId(sample.sample.rootKeys[0].verifyingKey)
        #expect(throws: MergeFault.otherSignature(root)) { try good.united(with: forged) }
        // Unnoticed where only the forged copy carries one: the review finds it.
        let united = try sample.bundle([sample.certificate(seconds: 10)]).united(with: forged)
        #expect(sample.faults(united) == [.forgedSignature(root)])
    }

    @Test func `2,500 statements are signed within five seconds`() throws {
        var bundle = try sample.plain(stations: 2496)
        #expect(bundle.statements.count == 2500)
        let once = try ProcessorTime.seconds {
            _ = try bundle.sign(with: sample.sample.rootKeys[0], under: sample.roots)
        }
        #expect(once < 5)
        let twice = try ProcessorTime.seconds {
            _ = try bundle.sign(with: sample.sample.rootKeys[1], under: sample.roots)
        }
        #expect(twice < 5, "with one signature to look at under each")
        #expect(bundle.isComplete(under: sample.roots))
        #expect(bundle.canonicalBytes.count < RootBundle.largestFile / 4)
    }
}
