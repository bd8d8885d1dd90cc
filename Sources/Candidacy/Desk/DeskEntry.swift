package import ElectionModel
import Sodium
package import Trust

/// One line of the journal: who did what with which candidacy. Each holds the hash of the line before and the signature of
/// whoever acted (`Docs/formats/candidate-desk.md`). It says nothing about a person.
package struct DeskEntry: Hashable, Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    /// From 1.
    package let seq: Int
    package let time: Timestamp
    /// `nil` for what the program did by itself, signed by the commission's key.
    package let member: MemberId?
    package let word: DeskWord
    /// What was proposed, done or dropped.
    package let deed: CandidacyDeed?
    package let candidacy: CandidacyId?
    /// ``hash`` of the entry before; ``beginning`` for the first.
    package let previous: String
    package let key: KeyId
    private var signature: [UInt8] = []

    /// What stands before the first entry.
    package static let beginning = String(repeating: "0", count: 64)

    /// Writes an entry.
    init(
        after last: DeskEntry?, of definition: ElectionDefinition, time: Timestamp, member: MemberId?, word: DeskWord,
        deed: CandidacyDeed?, candidacy: CandidacyId?, by signer: SigningKey
    ) {
        election = definition.election
        kind = definition.kind
        seq = (last?.seq ?? 0) + 1
        self.time = time
        self.member = member
        self.word = word
        self.deed = deed
        self.candidacy = candidacy
        previous = last?.hash ?? Self.beginning
        key = KeyId(signer.verifyingKey)
        signature = signer.sign(content.encoded(), as: .deskEntry)
    }

    /// SHA-256 of the whole entry, 64 hex digits.
    package var hash: String { Hex.encode(SHA256.hash(canonicalBytes)) }

    /// Whether that key signed it.
    func isSigned(by key: VerifyingKey) -> Bool { key.verifies(signature, over: content.encoded(), as: .deskEntry) }

    private var content: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "seq": .int(seq),
            "time": time.canonical, "member": member?.canonical ?? .null, "word": .string(word.rawValue),
            "deed": deed?.canonical ?? .null, "candidacy": candidacy?.canonical ?? .null, "previous": .string(previous),
            "key": .string(key.rawValue),
        ]
    }
}

extension DeskEntry: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: [
            "candidacy", "deed", "election", "key", "kind", "member", "previous", "seq", "sig", "time", "v", "word",
        ])
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        seq = try canonical.int("seq", in: 1...CanonicalValue.largestInteger)
        time = try canonical.value("time")
        member = try canonical.optionalValue("member")
        word = try canonical.raw("word")
        deed = try canonical.optionalValue("deed")
        candidacy = try canonical.optionalValue("candidacy")
        previous = try canonical.digest("previous")
        key = try canonical.raw("key")
        signature = try canonical.signature()
    }

    package var canonical: CanonicalValue {
        guard case .object(var members) = content else { return .null }
        members["sig"] = .string(Base64.encode(signature))
        return .object(members)
    }
}
