import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct LedgerPolicyTests {
    static func witness(_ number: Int) throws -> (name: String, signing: SigningKey, key: NoteKey) {
        let signing = try SampleElection.key(UInt8(100 + number))
        let name = "witness\(number).example"
        return (name, signing, NoteKey(name: name, purpose: .cosignature, key: signing.verifyingKey))
    }

    static func log() throws -> (signing: SigningKey, key: NoteKey) {
        let signing = try SampleElection.key(90)
        return (signing, NoteKey(name: "dobush/e1", key: signing.verifyingKey))
    }

    /// The example of the specification: two of three, and any of three others.
    static func example() throws -> String {
        var lines = ["# a comment", "log \(try log().key.text) https://log.example/", ""]
        for number in 1...6 { lines.append("witness W\(number) \(try witness(number).key.text)") }
        lines += ["group X 2 W1 W2 W3", " group\tY any W4 W5 W6 ", "group both all X Y", "quorum both"]
        return lines.map { "\($0)\n" }.joined()
    }

    static func note(cosignedBy numbers: [Int]) throws -> SignedNote {
        let log = try log()
        var note = Checkpoint(origin: "dobush/e1", size: 0, root: MerkleHash.empty).signed(by: log.signing)
        for number in numbers {
            let witness = try witness(number)
            note.cosign(
                name: witness.name, key: witness.signing, at: SampleElection.start.adding(seconds: number))
        }
        return note
    }

    @Test(arguments: [
        ([1, 2, 4], true), ([1, 3, 6], true), ([1, 2, 3, 4, 5, 6], true), ([1, 4, 5, 6], false), ([1, 2, 3], false),
        ([4], false), ([], false),
    ])
    func `a quorum of groups is met or not`(cosigned: [Int], isMet: Bool) throws {
        let policy = try LedgerPolicy(bytes: Array(Self.example().utf8))
        let names = cosigned.map { PolicyName("W\($0)") }
        let verdict = policy.verdict(on: try Self.note(cosignedBy: cosigned))
        if isMet {
            let first = cosigned.min().map { SampleElection.start.adding(seconds: $0) }
            #expect(verdict == .good(witnesses: names, notBefore: first))
        } else {
            #expect(verdict == .tooFew(witnesses: names))
        }
    }

    @Test func `one wrong signature of a known key is fatal, an unknown one is nothing`() throws {
        let policy = try LedgerPolicy(bytes: Array(Self.example().utf8))
        var note = try Self.note(cosignedBy: [1, 2, 4])
        var other = SignedNote(text: "other\n")
        let third = try Self.witness(3)
        other.cosign(name: third.name, key: third.signing, at: SampleElection.start)
        let stranger = try Self.witness(9)
        note.cosign(name: stranger.name, key: stranger.signing, at: SampleElection.start)
        if case .good = policy.verdict(on: note) {} else { Issue.record("a stranger's line spoils it") }
        note.add(other.lines)
        #expect(policy.verdict(on: note) == .badSignature(name: third.name))
    }

    @Test func `a log's signature counts under its own origin only`() throws {
        let log = try Self.log()
        let policy = try LedgerPolicy(log: .init(key: log.key), witnesses: [], threshold: 0)
        let good = Checkpoint(origin: "dobush/e1", size: 0, root: MerkleHash.empty)
        #expect(policy.verdict(on: good.signed(by: log.signing)) == .good(witnesses: [], notBefore: nil))
        var foreign = SignedNote(text: Checkpoint(origin: "dobush/e2", size: 0, root: MerkleHash.empty).text)
        foreign.sign(name: "dobush/e1", key: log.signing)
        #expect(policy.verdict(on: foreign) == .unsigned)
        #expect(policy.verdict(on: good.signed(by: try SampleElection.key(91))) == .unsigned)
    }

    @Test func `a policy is written as it is read`() throws {
        let policy = try LedgerPolicy(bytes: Array(Self.example().utf8))
        #expect(try LedgerPolicy(bytes: policy.bytes) == policy)
        let equals = try LedgerPolicy(
            log: .init(key: Self.log().key, url: "https://log.example/"),
            witnesses: (1...4).map { try Self.witness($0).key }, threshold: 3)
        #expect(try LedgerPolicy(bytes: equals.bytes) == equals)
        #expect(equals.verdict(on: try Self.note(cosignedBy: [1, 3])).isGood == false)
        #expect(equals.verdict(on: try Self.note(cosignedBy: [1, 3, 4])).isGood)
        let lines = String(decoding: equals.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 7 && lines.last == "quorum witnesses")
        #expect(lines[5] == "group witnesses 3 witness1.example witness2.example witness3.example witness4.example")
        let none = try LedgerPolicy(bytes: Array("quorum none\n".utf8))
        #expect(none.quorum == nil && none == LedgerPolicy())
    }

    @Test func `each fault of a policy has its name and its line`() throws {
        let (w1, w2) = (try Self.witness(1).key.text, try Self.witness(2).key.text)
        let log = try Self.log().key.text
        let cases: [(String, Int?, PolicyFault.Kind)] = [
            ("", nil, .form), ("quorum none", nil, .form), ("\n", nil, .noQuorum), ("log \(log)\n", nil, .noQuorum),
            ("quorum none\nquorum none\n", 2, .form), ("quorum\n", 1, .form), ("Quorum none\n", 1, .form),
            ("quorum a\n", 1, .unknownName(PolicyName("a"))), ("log\n", 1, .form), ("log \(log) a b\n", 1, .form),
            ("log x\n", 1, .key), ("log \(w1)\n", 1, .key), ("witness a \(log)\n", 1, .key),
            ("log \(log)\nlog \(log)\n", 2, .keyTwice), ("witness a \(w1)\nwitness b \(w1)\n", 2, .keyTwice),
            ("witness a \(w1)\nwitness a \(w2)\n", 2, .nameTwice(PolicyName("a"))),
            ("witness none \(w1)\n", 1, .nameTwice(PolicyName("none"))),
            ("group g any\n", 1, .form), ("group g any a\n", 1, .unknownName(PolicyName("a"))),
            ("witness a \(w1)\ngroup g any none\n", 2, .unknownName(PolicyName("none"))),
            ("witness a \(w1)\ngroup g 2 a\n", 2, .threshold), ("witness a \(w1)\ngroup g 0 a\n", 2, .threshold),
            ("witness a \(w1)\ngroup g 01 a\n", 2, .threshold), ("witness a \(w1)\ngroup g +1 a\n", 2, .threshold),
            ("witness a \(w1)\ngroup g any a a\n", 2, .memberTwice(PolicyName("a"))),
            ("witness a \(w1)\ngroup g any a\ngroup h any a\n", 3, .memberTwice(PolicyName("a"))),
            ("witness a \(w1)\ngroup a any a\n", 2, .nameTwice(PolicyName("a"))),
            ("# ok\n\nquorum none\u{01}\n", 3, .form), ("quorum none\r\n", 1, .form),
        ]
        for (text, line, kind) in cases {
            do throws(PolicyFault) {
                _ = try LedgerPolicy(bytes: Array(text.utf8))
                Issue.record("taken: \(text)")
            } catch {
                #expect(error.line == line && error.kind == kind, "\(text): \(error)")
            }
        }
    }

    @Test func `names are octets and not letters`() throws {
        // The Kelvin sign and the letter K; a letter with its accent and the same in two parts.
        let lines = [
            "witness K \(try Self.witness(1).key.text)", "witness \u{212A} \(try Self.witness(2).key.text)",
            "witness \u{E9} \(try Self.witness(3).key.text)", "witness e\u{301} \(try Self.witness(4).key.text)",
            "group g 4 K \u{212A} \u{E9} e\u{301}", "quorum g",
        ]
        let policy = try LedgerPolicy(bytes: Array(lines.map { "\($0)\n" }.joined().utf8))
        #expect(policy.witnesses.count == 4)
        #expect(policy.verdict(on: try Self.note(cosignedBy: [1, 2, 3, 4])) == .unsigned)
    }
}

extension LedgerPolicy.Verdict {
    fileprivate var isGood: Bool { if case .good = self { true } else { false } }
}
