import ElectionModel
import Testing
import VoterSnapshot

@Suite struct ManifestFormatTests {
    static let changes: [(String, CanonicalValue?)] = [
        ("v", 2), ("format", "dobush snapshot v2"), ("opening", "code"), ("opening", nil), ("number", 0),
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
        spare["kind"] = "recovery"
        for wrong in [[both[1], both[0]], [both[0], both[0]], [.object(spare), both[1]]] {
            members["recipients"] = .array(wrong)
            #expect(throws: CanonicalError.self) { try SnapshotManifest(canonical: .object(members)) }
        }
    }

    @Test(arguments: ["", "3F2A", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
    func `a list version is 64 lower-case hex digits`(text: String) {
        #expect(ListVersion(rawValue: text) == nil)
    }
}
