package import ElectionModel
package import Sodium
package import Trust

/// An entry of the ledger: a submission in its place in the chain (`Audit/RECORD.md`, section 3).
package struct LedgerEntry: Sendable, Equatable, CanonicalCodable {
    /// The largest entry, in bytes, that an entry bundle can hold.
    package static let largestSize = 65_535

    package let election: ElectionId
    package let seq: Int
    /// The leaf hash of the entry before, 64 hex digits; zeros for the first.
    package let prevHash: String
    package let type: EntryType
    package let role: Role
    package let keyId: KeyId
    /// The batch's time, whole seconds.
    package let time: Timestamp
    package let idem: String
    package let body: EntryBody
    /// The submitter's, 64 bytes.
    package let signature: [UInt8]

    /// Puts a submission into its place.
    init(
        _ submission: Submission, body: EntryBody, election: ElectionId, seq: Int, prevHash: String, time: Timestamp
    ) {
        self.election = election
        self.seq = seq
        self.prevHash = prevHash
        type = submission.type
        role = submission.role
        keyId = submission.keyId
        self.time = time
        idem = submission.idem
        self.body = body
        signature = submission.signature
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        seq = try canonical.int("seq")
        prevHash = try canonical.digest("prevHash")
        type = try canonical.raw("type")
        role = try canonical.raw("role")
        keyId = try canonical.raw("keyId")
        time = try canonical.value("time")
        idem = try canonical.value("idem", as: TerminalId.self).rawValue
        if canonical["body"] != nil {
            body = .inline(try canonical.object("body"))
        } else {
            body = .blob(sha256: try canonical.digest("bodySha256"), size: try canonical.int("size"))
        }
        signature = try canonical.signature()
    }

    package var canonical: CanonicalValue {
        var members: [String: CanonicalValue] = [
            "v": 1, "election": election.canonical, "seq": .int(seq), "prevHash": .string(prevHash),
            "type": .string(type.rawValue), "role": .string(role.rawValue), "keyId": .string(keyId.rawValue),
            "time": time.canonical, "idem": .string(idem), "sig": .string(Base64.encode(signature)),
        ]
        switch body {
        case .inline(let value): members["body"] = value
        case .blob(let sha256, let size):
            members["bodySha256"] = .string(sha256)
            members["size"] = .int(size)
        }
        return .object(members)
    }

    /// Whether a key signed what the entry says.
    package func isSigned(by key: VerifyingKey) -> Bool {
        key.verifies(signature, over: content, as: type.statement)
    }

    /// What the submitter signed, without the context.
    var content: [UInt8] {
        let hash =
            switch body {
            case .inline(let value): Hex.encode(SHA256.hash(value.encoded()))
            case .blob(let sha256, _): sha256
            }
        return Submission.content(election: election, type: type, bodyHash: hash, idem: idem)
    }
}
