import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct CosignatureTests {
    static let folder = "tlog/cosignature"

    @Test(.enabled(if: Vectors.has(folder), "the data folder is not there"))
    func `a cosignature of another maker verifies, with its time`() throws {
        let note = try SignedNote(bytes: Vectors.bytes("\(Vectors.data)/\(Self.folder)/sunlight-mirror-checkpoint.txt"))
        let text = String(
            decoding: try Vectors.bytes("\(Vectors.data)/\(Self.folder)/sunlight-mirror.vkey"), as: UTF8.self)
        let key = try NoteKey(text: text.trimmingSuffix("\n"))
        #expect(key.purpose == .cosignature && key.text == text.trimmingSuffix("\n"))
        #expect(note.verdict(by: key) == .good)
        #expect(note.cosigned(by: key) == Timestamp(milliseconds: 0x6954_6780 * 1000))
        var changed = SignedNote(text: note.text.replacing("300", with: "301"))
        changed.add(note.lines)
        #expect(changed.verdict(by: key) == .bad && changed.cosigned(by: key) == nil)
        let asSignature = NoteKey(name: key.name, purpose: .signature, key: key.key)
        #expect(note.verdict(by: asSignature) == .absent)
    }

    @Test func `a witness' cosignature covers text and time`() throws {
        let witness = try SampleElection.key(50)
        let key = NoteKey(name: "witness.example/w1", purpose: .cosignature, key: witness.verifyingKey)
        var note = SignedNote(text: "log\n1\nAAAA\n")
        let time = Timestamp(milliseconds: 1_679_315_147_999)
        let line = note.cosign(name: key.name, key: witness, at: time)
        #expect(line.bytes.count == 76)
        #expect(note.cosigned(by: key) == Timestamp(milliseconds: 1_679_315_147_000))
        #expect(try SignedNote(bytes: note.bytes) == note)
        // Every byte of the line counts, but for its name and id: under another id it is somebody else's.
        for index in 4..<76 {
            var bytes = note.bytes
            let encoded = Base64.encode(line.bytes)
            var spoilt = line.bytes
            spoilt[index] ^= 1
            bytes = Array(
                String(decoding: bytes, as: UTF8.self).replacing(encoded, with: Base64.encode(spoilt)).utf8)
            #expect(try SignedNote(bytes: bytes).cosigned(by: key) == nil, "byte \(index)")
        }
        var again = note
        again.cosign(name: key.name, key: witness, at: time.adding(seconds: 60))
        #expect(again.cosigned(by: key) == Timestamp(milliseconds: 1_679_315_207_000))
        again.add(note.lines)
        #expect(again.lines.count == 2)
    }

    @Test(arguments: [
        "", "a", "a+b", "a+00000000+", "a b+3fb148ef+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O",
        "mirror.example.org+3fb148ee+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O",
        "mirror.example.org+3FB148EF+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O",
        "mirror.example.org+3fb148ef+BgAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O",
        "mirror.example.org+3fb148ef+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O\n",
        "mirror.example.org+3fb148ef+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMpw==",
    ])
    func `what is no key of a note is refused`(text: String) {
        #expect(throws: TrustError.malformed(.noteKey)) { try NoteKey(text: text) }
    }
}

extension String {
    func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}
