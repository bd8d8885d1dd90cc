import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct VectorTests {
    @Test func `keys have their ids, and roots their fingerprint`() throws {
        let vectors = try Vectors.read("keys.json")
        for item in try vectors.array("keys") {
            let key = try SigningKey(seed: SecretBytes(Hex.decode(item.string("seed"))))
            #expect(Hex.encode(key.verifyingKey.bytes) == (try item.string("public")))
            #expect(KeyId(key.verifyingKey).rawValue == (try item.string("keyId")))
        }
        let roots: RootPolicy = try vectors.value("roots")
        #expect(roots.fingerprint == (try vectors.string("rootsFingerprint")))
    }

    @Test func `keys that are no points of the prime-order subgroup are refused`() throws {
        let cases = try Vectors.cases("keys.json", "badKeys")
        #expect(cases.count >= 6)
        for item in cases {
            #expect(throws: CanonicalError.self, "\(item.text)") {
                try item.value("public", as: VerifyingKey.self)
            }
        }
    }

    @Test func `certificates are good or not`() throws {
        let roots: RootPolicy = try Vectors.read("certificates.json").value("roots")
        for item in try Vectors.cases("certificates.json") {
            let bytes = try item.object("certificate").encoded()
            let certificate = try? RoleCertificate(canonicalBytes: bytes)
            let isGood = certificate.map { $0.fault(under: roots) == nil } ?? false
            #expect(isGood == (try item.bool("good")), "\(item["name"]?.text ?? "")")
        }
    }

    @Test func `the verifier key of the log has the id of the vectors`() throws {
        let vectors = try Vectors.read("notes.json")
        let name = try vectors.string("name")
        let id = try vectors.string("id")
        let key: VerifyingKey = try vectors.value("public")
        #expect(NoteKey(name: name, key: key).text.hasPrefix("\(name)+\(id)+"))
    }

    /// A C2SP verifier key, `name+hash+base64(type ‖ key)`.
    private static func verifier(_ file: String) throws -> (name: String, type: UInt8, key: VerifyingKey) {
        let text = String(decoding: try Vectors.bytes("\(Vectors.data)/\(file)").prefix { $0 != 0x0A }, as: UTF8.self)
        let parts = text.split(separator: "+", maxSplits: 2).map(String.init)
        let bytes = try Base64.decode(try #require(parts.last), count: 33)
        return (parts[0], bytes[0], try VerifyingKey(Array(bytes.dropFirst())))
    }

    @Test(.enabled(if: Vectors.has("tlog/spec/signed-note-example.txt")))
    func `the example of the signed-note specification verifies, and a changed one does not`() throws {
        let (name, type, key) = try Self.verifier("tlog/spec/signed-note-example.vkey")
        #expect(type == 1)
        let bytes = try Vectors.bytes("\(Vectors.data)/tlog/spec/signed-note-example.txt")
        let note = try SignedNote(bytes: bytes)
        #expect(note.bytes == bytes)
        #expect(note.verdict(name: name, key: key) == .good)
        #expect(note.verdict(name: "example.com/bar", key: key) == .absent)
        var changed = bytes
        changed[0] ^= 1
        #expect(try SignedNote(bytes: changed).verdict(name: name, key: key) == .bad)
    }

    @Test(.enabled(if: Vectors.has("tlog/cosignature/sunlight-mirror-checkpoint.txt")))
    func `a cosignature of another kind is read and passed over`() throws {
        let (name, type, key) = try Self.verifier("tlog/cosignature/sunlight-mirror.vkey")
        #expect(type == 4)
        let bytes = try Vectors.bytes("\(Vectors.data)/tlog/cosignature/sunlight-mirror-checkpoint.txt")
        let note = try SignedNote(bytes: bytes)
        #expect(note.bytes == bytes)
        #expect(note.verdict(name: name, key: key) == .absent)
    }
}
