import ElectionModel
import TestSupport
import Testing
import VoterSnapshot

@Suite struct ManifestFormatTests {
    static let changes: [(String, CanonicalValue?)] = [
        ("v", 2), ("format", "dobush snapshot v2"), ("opening", "code"), ("opening", nil),
        ("opening", ["check": "00"]), ("opening", ["check": .string(String(repeating: "0", count: 32)), "more": 1]),
        ("revocations", .null), ("revocations", [1]), ("number", 0),
        ("number", 1_000_000), ("voters", -1), ("voters", 100_001), ("templates", 31), ("listVersion", "abc"),
        ("validUntil", 5), ("kind", "test"), ("station", "Station 1"), ("recipients", []), ("extra", 1),
        ("payload", ["sha256": "00", "size": 1]), ("definition", nil), ("registrar", .null),
    ]

    @Test(arguments: changes)
    func `a manifest with a wrong member is refused`(name: String, value: CanonicalValue?) async throws {
        let fixture = try SnapshotFixture()
        guard case .object(var members) = try await fixture.written().canonical else { return }
        members[name] = value
        #expect(throws: CanonicalError.self) { try SnapshotManifest(canonical: .object(members)) }
    }

    @Test func `a recipient stands once, in order, and is of a known kind`() async throws {
        let fixture = try SnapshotFixture()
        guard case .object(var members) = try await fixture.written().canonical,
            case .array(let both)? = members["recipients"], case .object(var spare)? = both.first
        else {
            Issue.record("no recipients")
            return
        }
        spare["kind"] = "elephant"
        for wrong in [[both[1], both[0]], [both[0], both[0]], [.object(spare), both[1]]] {
            members["recipients"] = .array(wrong)
            #expect(throws: CanonicalError.self) { try SnapshotManifest(canonical: .object(members)) }
        }
    }

    @Test func `manifests with random damage are refused or read, and never trap`() async throws {
        let fixture = try SnapshotFixture()
        let revocation = try fixture.revocation(of: SnapshotFixture.signingKey(41))
        let order = try fixture.order(opening: OpeningCodeTests.master(), revocations: [revocation])
        let whole = try await fixture.written(order: order).canonicalBytes
        let random = SeededRandom(seed: 14)
        var read = 0
        for _ in 0..<600 {
            var bytes = whole
            for _ in 0...random.next() % 3 {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
                // A digit for a digit leaves the form whole.
                default: bytes[place] = UInt8(ascii: "0") + UInt8(random.next() % 10)
                }
            }
            guard bytes != whole, let manifest = try? SnapshotManifest(canonicalBytes: bytes) else { continue }
            read += 1
            #expect(manifest.canonicalBytes == bytes, "seed \(random.seed)")
            // Whatever it says now, the registrar has not signed it.
            try fixture.put(bytes, as: .manifest)
            #expect(throws: SnapshotRefusal.self, "seed \(random.seed)") { try fixture.verify() }
        }
        #expect(read > 10, "seed \(random.seed)")
    }

    @Test(arguments: ["", "3F2A", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
    func `a list version is 64 lower-case hex digits`(text: String) {
        #expect(ListVersion(rawValue: text) == nil)
    }
}
