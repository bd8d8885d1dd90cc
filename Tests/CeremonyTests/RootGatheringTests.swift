import Ceremony
import ElectionModel
import Sodium
import Testing
import Trust

struct RootGatheringTests {
    private func key(_ holder: String, _ number: Int, kind: ElectionKind = .production) throws -> RootPublicKey {
        RootPublicKey(
            holder: RootHolder(unchecked: holder), kind: kind, key: try SampleBundle.key(number).verifyingKey)
    }

    @Test func `the order in which keys come changes nothing`() throws {
        let keys = try [key("root-1", 1), key("root-2", 2), key("root-3", 3)]
        let gathered = try RootGathering(keys, threshold: 2)
        #expect(gathered.file == (try RootGathering(keys.reversed(), threshold: 2)).file)
        #expect(gathered.keys.map(\.holder.rawValue) == ["root-1", "root-2", "root-3"])
        #expect(gathered.file.roots.threshold == 2)
        #expect(Set(gathered.file.roots.keys) == Set(keys.map(\.key)))
        #expect(!gathered.needsAll)
        #expect(try RootGathering(keys, threshold: 3).needsAll)
    }

    @Test func `keys of different kinds never make roots`() throws {
        let keys = try [key("root-1", 1), key("root-2", 2, kind: .rehearsal)]
        #expect(throws: GatheringFault.mixedKinds(.production, .rehearsal)) { try RootGathering(keys, threshold: 2) }
    }

    @Test func `a holder has one key, and a key one holder`() throws {
        let (one, two) = (RootHolder(unchecked: "root-1"), RootHolder(unchecked: "root-2"))
        let twice = try [key("root-1", 1), key("root-1", 2)]
        #expect(throws: GatheringFault.holderTwice(one)) { try RootGathering(twice, threshold: 2) }
        let shared = try [key("root-1", 1), key("root-2", 1)]
        #expect(throws: GatheringFault.keyTwice(one, two)) { try RootGathering(shared, threshold: 2) }
    }

    @Test(arguments: [0, 4, -1])
    func `a threshold must be within the number of keys`(threshold: Int) throws {
        let keys = try (1...3).map { try key("root-\($0)", $0, kind: .training) }
        #expect(throws: GatheringFault.threshold(threshold, keys: 3)) { try RootGathering(keys, threshold: threshold) }
    }

    @Test(arguments: ElectionKind.allCases)
    func `one signature is enough in training only`(kind: ElectionKind) throws {
        let keys = try (1...3).map { try key("root-\($0)", $0, kind: kind) }
        if kind == .training {
            #expect(try RootGathering(keys, threshold: 1).file.roots.threshold == 1)
        } else {
            #expect(throws: GatheringFault.oneAlone) { try RootGathering(keys, threshold: 1) }
        }
    }

    @Test func `there are one to nine keys`() throws {
        #expect(throws: GatheringFault.count(0)) { try RootGathering([], threshold: 2) }
        let ten = try (1...10).map { try key("root-\($0)", $0) }
        #expect(throws: GatheringFault.count(10)) { try RootGathering(ten, threshold: 2) }
        #expect(try RootGathering(Array(ten.prefix(9)), threshold: 5).keys.count == 9)
    }

    @Test func `public halves and roots are read back from their bytes only`() throws {
        let publicKey = try key("root-1", 1)
        #expect(try RootPublicKey(canonicalBytes: publicKey.canonicalBytes) == publicKey)
        let file = try RootGathering([publicKey, key("root-2", 2)], threshold: 2).file
        #expect(try RootsFile(canonicalBytes: file.canonicalBytes) == file)
        #expect(throws: CanonicalError.self) { try RootsFile(canonicalBytes: publicKey.canonicalBytes) }
        #expect(throws: CanonicalError.self) { try RootPublicKey(canonicalBytes: file.canonicalBytes) }
        #expect(throws: CanonicalError.self) { try RootPublicKey(canonicalBytes: publicKey.canonicalBytes + [0x0A]) }
        for cut in stride(from: 0, to: file.canonicalBytes.count, by: 7) {
            #expect(throws: CanonicalError.self) {
                try RootsFile(canonicalBytes: Array(file.canonicalBytes.prefix(cut)))
            }
        }
    }
}
