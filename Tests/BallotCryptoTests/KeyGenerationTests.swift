import BallotCrypto
import Sodium
import TestSupport
import Testing

@Suite struct KeyGenerationTests {
    @Test(arguments: [(3, 2), (5, 3), (7, 6)])
    func `any trustees, as many as are needed, decrypt, and it does not matter who stays away`(
        all: Int, needed: Int
    ) throws {
        let council = try SampleCouncil(seed: UInt64(all), all: all, needed: needed)
        let drill = EncryptedTally(drill: .opening, in: council.election)
        let shares = try (1...all).map { try council.decryption(of: drill, by: $0) }
        let logarithms = DiscreteLogarithm(base: council.election.key, limit: 1)
        for absent in 1...all {
            let present = shares.filter { $0.trustee != absent }.suffix(needed)
            #expect(try drill.decrypted(by: Array(present), keys: council.keys, logarithms: logarithms) == [1])
        }
        #expect(throws: RecordFault.self) {
            try drill.decrypted(
                by: Array(shares.prefix(needed - 1)), keys: council.keys, logarithms: logarithms)
        }
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 1), (3, 3), (21, 3)])
    func `every trustee being needed, or one alone being enough, is refused`(all: Int, needed: Int) {
        #expect(throws: RecordFault.self) { try TrusteeCount(all: all, needed: needed) }
    }

    @Test func `a reveal does not count under another's commitment or name`() throws {
        let council = try SampleCouncil(seed: 11)
        let message = try council.polynomials[0].reveal(
            by: council.trustees[0], base: council.base,
            nonces: (0...2).map { _ in try SecretScalar(random: council.random.bytes) })
        for (certificate, commitment, check) in [(0, 1, RecordCheck.commitments), (1, 1, .commitments)] {
            let fault = VectorShapes.fault {
                _ = try KeyReveal(
                    decoding: message, base: council.base, trustees: council.count,
                    certificate: council.certificates[certificate],
                    commitment: council.reveals[commitment].commitment)
            }
            #expect(fault?.check == check)
        }
    }

    @Test func `a reveal of another election, or of other numbers of trustees, is refused`() throws {
        let council = try SampleCouncil(seed: 12)
        let other = BaseHash(trustees: council.count, manifest: Array("[]".utf8))
        let four = BaseHash(trustees: try TrusteeCount(all: 4, needed: 2), manifest: Array("{}".utf8))
        let message = council.trustees[0].certificate(
            base: council.base, nonce: try SecretScalar(random: council.random.bytes))
        for base in [other, four] {
            #expect(throws: RecordFault.self) {
                try TrusteeCertificate(decoding: message, base: base, trustees: council.count)
            }
        }
    }

    @Test func `a trustee who repeats another's part is noticed`() throws {
        let council = try SampleCouncil(seed: 13)
        let twice = [council.reveals[0], council.reveals[0], council.reveals[2]]
        #expect(throws: RecordFault.self) {
            try ElectionKeys(reveals: twice, trustees: council.count, base: council.base)
        }
        #expect(throws: RecordFault.self) {
            try ElectionKeys(
                reveals: Array(council.reveals.dropLast()), trustees: council.count, base: council.base)
        }
    }

    @Test func `a wrong share is refused, and the complaint names its sender`() throws {
        let council = try SampleCouncil(seed: 14)
        let polynomial = try KeyPolynomial(
            coefficients: (0..<2).map { _ in try SecretScalar(random: council.random.bytes) },
            salt: council.random.bytes(32))
        let lie = try SealedShare(
            decoding: SealedShare.message(
                from: polynomial, by: council.trustees[0], to: council.certificates[1], base: council.base),
            base: council.base, trustees: council.count, sender: council.certificates[0])
        #expect(lie.opened(by: council.trustees[1], from: council.reveals[0], base: council.base) == nil)
        func fault(about share: SealedShare, by complainer: TrusteeKeys) throws -> Int {
            try ShareComplaint.fault(
                decoding: ShareComplaint.message(
                    about: share, by: complainer, against: council.certificates[0], base: council.base,
                    nonce: SecretScalar(random: council.random.bytes)), about: share, from: council.reveals[0],
                by: council.certificates[1], base: council.base, trustees: council.count)
        }
        #expect(try fault(about: lie, by: council.trustees[1]) == 1)
        // Who complains about a share that is right is at fault; a complaint in another's name is nobody's.
        let right = try council.sealed(from: 1, to: 2)
        #expect(try fault(about: right, by: council.trustees[1]) == 2)
        #expect(throws: RecordFault.self) { try fault(about: lie, by: council.trustees[2]) }
    }

    @Test func `shares that do not add up to the public key make no trustee's share`() throws {
        let council = try SampleCouncil(seed: 15)
        let one = SecretScalar(Scalar(1))
        #expect(throws: RecordFault.self) {
            try TrusteeShare(
                polynomial: council.polynomials[0], received: [one, one], index: 1, keys: council.keys)
        }
        #expect(throws: RecordFault.self) {
            try TrusteeShare(index: 4, secret: council.share(of: 1).secret, keys: council.keys)
        }
    }

    @Test func `agreement to other keys, or in another's name, is none`() throws {
        let council = try SampleCouncil(seed: 16)
        let other = try SampleCouncil(seed: 17)
        let good = council.keys.agreement(by: council.trustees[2], base: council.base)
        #expect(try council.keys.agrees(decoding: good, base: council.base) == 3)
        for bad in [
            other.keys.agreement(by: council.trustees[2], base: council.base),
            council.keys.agreement(by: other.trustees[2], base: council.base),
        ] {
            #expect(throws: RecordFault.self) { try council.keys.agrees(decoding: bad, base: council.base) }
        }
    }
}
