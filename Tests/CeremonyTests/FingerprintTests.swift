import Ceremony
import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

struct FingerprintTests {
    @Test func `a fingerprint is read in sixteen groups of four, four to a line`() throws {
        let fingerprint = Fingerprint(of: Array("abc".utf8))
        // FIPS 180-4, the example "abc".
        #expect(
            fingerprint.lines == [
                "ba78 16bf 8f01 cfea", "4141 40de 5dae 2223", "b003 61a3 9617 7a9c", "b410 ff61 f200 15ad",
            ])
        #expect(fingerprint.groups.count == 16)
        #expect(fingerprint.groups.joined() == fingerprint.hex)
    }

    @Test func `the roots' fingerprint is the one of the record`() throws {
        let sample = try SampleElection()
        #expect(Fingerprint(sample.roots).hex == sample.roots.fingerprint)
        #expect(RootsFile(kind: .training, roots: sample.roots).fingerprint.hex == sample.roots.fingerprint)
    }

    @Test func `a public half's fingerprint covers holder and kind`() throws {
        let key = try SampleBundle.key(1).verifyingKey
        let one = RootPublicKey(holder: RootHolder(unchecked: "root-1"), kind: .training, key: key)
        let other = RootPublicKey(holder: RootHolder(unchecked: "root-2"), kind: .training, key: key)
        let third = RootPublicKey(holder: RootHolder(unchecked: "root-1"), kind: .production, key: key)
        #expect(Set([one, other, third].map(\.fingerprint)).count == 3)
        #expect(one.fingerprint == Fingerprint(of: one.canonicalBytes))
    }
}
