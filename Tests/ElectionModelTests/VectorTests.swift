import ElectionModel
import Sodium
import TestSupport
import Testing

@Suite struct VectorTests {
    @Test func `canonical bytes are read and written back as they are`() throws {
        let cases = try Vectors.cases("canonical.json", "good")
        #expect(cases.count >= 20)
        for item in cases {
            let bytes = try Hex.decode(item.string("hex"))
            #expect(try CanonicalValue.parseCanonical(bytes).encoded() == bytes, "\(item.text)")
            #expect(Hex.encode(SHA256.hash(bytes)) == (try item.string("sha256")), "\(item.text)")
        }
    }

    @Test func `every other spelling is refused`() throws {
        let cases = try Vectors.cases("canonical.json", "bad")
        #expect(cases.count >= 45)
        for item in cases {
            let bytes = try Hex.decode(item.string("hex"))
            #expect(throws: CanonicalError.self, "\(item.text)") { try CanonicalValue.parseCanonical(bytes) }
        }
    }

    @Test func `the definition of the vectors is read and written back`() throws {
        let value = try Vectors.read("protocols.json").object("definition")
        let definition = try ElectionDefinition(canonicalBytes: value.encoded())
        #expect(definition.canonical == value)
        let form = try Vectors.read("protocols.json").string("formSha256")
        #expect(Hex.encode(SHA256.hash(definition.form.canonicalBytes)) == form)
    }

    /// A definition with one thing changed.
    private static func changed(_ change: (inout [String: CanonicalValue]) -> Void) throws -> CanonicalValue {
        guard case .object(var members) = try Vectors.read("protocols.json").object("definition") else { return .null }
        change(&members)
        return .object(members)
    }

    @Test func `a definition with a member too many or too few is refused`() throws {
        let added = try Self.changed { $0["note"] = "x" }
        #expect(throws: CanonicalError.self) { try ElectionDefinition(canonicalBytes: added.encoded()) }
        let deep = try Self.changed { $0["title"] = ["en": "a", "ky": "b", "ru": "c", "tr": "d"] }
        #expect(throws: CanonicalError.self) { try ElectionDefinition(canonicalBytes: deep.encoded()) }
        let fewer = try Self.changed { $0["form"] = nil }
        #expect(throws: CanonicalError.self) { try ElectionDefinition(canonicalBytes: fewer.encoded()) }
    }

    @Test(arguments: ["listed voters", "", "1/2", "É", "-1", "A"])
    func `names of lines and equations are identifiers`(name: String) throws {
        let text: CanonicalValue = ["en": "a", "ky": "b", "ru": "c"]
        let line: CanonicalValue = ["id": .string(name), "source": "counted", "text": text]
        #expect(throws: CanonicalError.self) { try ProtocolLine(canonical: line) }
        let equation: CanonicalValue = ["id": .string(name), "left": ["a"], "relation": "eq", "right": ["a"]]
        #expect(throws: CanonicalError.self) { try ProtocolEquation(canonical: equation) }
        let sides: CanonicalValue = ["id": "e", "left": [.string(name)], "relation": "eq", "right": ["a"]]
        #expect(throws: CanonicalError.self) { try ProtocolEquation(canonical: sides) }
    }
}
