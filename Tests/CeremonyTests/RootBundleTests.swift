import Ceremony
import ElectionModel
import TestSupport
import Testing
import Trust

struct RootBundleTests {
    @Test func `statements stand in one order, however they were put together`() throws {
        let sample = try SampleBundle()
        let bundle = try sample.plain(stations: 5)
        let shuffled = RootBundle(
            election: bundle.election, kind: bundle.kind, certificates: bundle.certificates.reversed(),
            revocations: bundle.revocations.reversed())
        #expect(shuffled.canonicalBytes == bundle.canonicalBytes)
        #expect(
            bundle.certificates.map(\.subject) == [
                "commission", "log", "registrar", "5001", "5002", "5003", "5004", "5005",
            ])
        #expect(bundle.statements.count == 9)
    }

    @Test func `a bundle is read back from its bytes, signed or not`() throws {
        let sample = try SampleBundle()
        for signers in [[], [0], [0, 2]] {
            let bundle = try sample.signed(by: signers)
            #expect(try RootBundle(canonicalBytes: bundle.canonicalBytes) == bundle)
        }
    }

    @Test func `a bundle out of order is refused`() throws {
        let bundle = try SampleBundle().plain()
        guard case .object(var members) = bundle.canonical else { throw CanonicalError.notCanonical }
        members["certificates"] = .array(try bundle.canonical.array("certificates").reversed())
        #expect(throws: CanonicalError.self) {
            try RootBundle(canonicalBytes: CanonicalValue.object(members).encoded())
        }
    }

    @Test func `too many statements are refused before they are read`() throws {
        let one = try SampleBundle().certificate().canonical
        let many: CanonicalValue = [
            "format": "dobush root statements v1", "election": "e", "kind": "training",
            "certificates": .array(Array(repeating: one, count: RootBundle.mostStatements + 1)), "revocations": [],
        ]
        #expect(throws: CanonicalError.member("certificates", expected: "at most 10000 statements")) {
            try RootBundle(canonical: many)
        }
    }

    @Test func `cut or changed bytes are refused or are another bundle`() throws {
        let bundle = try SampleBundle().signed(by: [0])
        let bytes = bundle.canonicalBytes
        for cut in stride(from: 0, to: bytes.count, by: 97) {
            #expect(throws: CanonicalError.self) { try RootBundle(canonicalBytes: Array(bytes.prefix(cut))) }
        }
        let random = SeededRandom(seed: 20)
        for _ in 0..<300 {
            var changed = bytes
            let place = Int(random.next() % UInt64(bytes.count))
            changed[place] ^= 1 << UInt8(random.next() % 7)
            if let read = try? RootBundle(canonicalBytes: changed) { #expect(read != bundle, "seed 20, byte \(place)") }
        }
    }
}
