import ElectionModel
import TestSupport
import Testing

@Suite struct IdentificationPolicyTests {
    @Test func `a policy is read back as it was written`() throws {
        let policy = IdentificationPolicy(
            visitOneIn: 500, firstFingerOneIn: 1000, attempts: 10, attemptsBeforeFallback: 10, proposalOneIn: 10_000,
            proposals: 1, expectedFallbacks: 0, presentationAttack: .advise)
        #expect(try IdentificationPolicy(canonicalBytes: policy.canonicalBytes) == policy)
        #expect(policy.canonical["presentationAttack"] == "advise")
        #expect(IdentificationPolicy.standard.canonical["visitOneIn"] == 1000)
    }

    @Test func `a definition without a policy is refused: nothing is taken for granted that was not signed`() throws {
        guard case .object(var members) = try SampleElection().definition.canonical else { return }
        members["identification"] = nil
        let bytes = CanonicalValue.object(members).encoded()
        #expect(throws: CanonicalError.self) { try ElectionDefinition(canonicalBytes: bytes) }
    }

    @Test func `definitions of the vectors hold here as they do for the auditors`() throws {
        let base = try Vectors.read("definitions.json").object("definition")
        #expect(throws: Never.self) { try ElectionDefinition(canonicalBytes: base.encoded()) }
        let cases = try Vectors.cases("definitions.json")
        #expect(cases.count > 140)
        for item in cases {
            let changed = Self.changed(
                base, at: try item.string("at").split(separator: "/")[...], to: item["value"] ?? .null)
            let isGood = (try? ElectionDefinition(canonicalBytes: changed.encoded())) != nil
            let (name, shouldBeGood) = (try item.string("name"), try item.bool("good"))
            #expect(isGood == shouldBeGood, "\(name)")
        }
    }

    private static func changed(
        _ value: CanonicalValue, at path: ArraySlice<Substring>, to other: CanonicalValue
    ) -> CanonicalValue {
        guard let step = path.first else { return other }
        switch value {
        case .object(var members):
            members[String(step)] = changed(members[String(step)] ?? .null, at: path.dropFirst(), to: other)
            return .object(members)
        case .array(var items):
            guard let place = Int(step), items.indices.contains(place) else { return value }
            items[place] = changed(items[place], at: path.dropFirst(), to: other)
            return .array(items)
        default: return value
        }
    }
}
