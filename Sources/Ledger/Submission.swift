package import ElectionModel
package import Sodium
package import Trust

/// A signed statement on its way into the ledger.
package struct Submission: Sendable, Equatable {
    package let type: EntryType
    package let role: Role
    package let keyId: KeyId
    /// Chosen by the submitter, so that a repeated submission is recognised: an identifier.
    package let idem: String
    /// The canonical value of the body, wherever it will lie.
    package let body: CanonicalValue
    /// 64 bytes.
    package let signature: [UInt8]

    /// Signs a statement in the role that its type demands.
    ///
    /// - Parameters:
    ///   - election: the ledger's election; signed, though it does not travel with the submission.
    ///   - type: what is stated; the role follows from it.
    ///   - idem: the idempotency key; without one, the beginning of the body's hash, so that the same statement is the
    ///     same submission.
    ///   - body: an object as the record demands for the type.
    ///   - key: the submitter's certified key.
    package init(
        election: ElectionId, type: EntryType, idem: TerminalId? = nil, body: CanonicalValue, key: SigningKey
    ) {
        let hash = Hex.encode(SHA256.hash(body.encoded()))
        self.type = type
        role = type.role
        keyId = KeyId(key.verifyingKey)
        self.idem = idem?.rawValue ?? String(hash.prefix(32))
        self.body = body
        let content = Self.content(election: election, type: type, bodyHash: hash, idem: self.idem)
        signature = key.sign(content, as: type.statement)
    }

    /// Reads a submission that came as a file (`Docs/formats/submission.md`).
    ///
    /// - Throws: `CanonicalError.member`.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        type = try canonical.raw("type")
        role = try canonical.raw("role")
        keyId = try canonical.raw("keyId")
        idem = try canonical.value("idem", as: TerminalId.self).rawValue
        body = try canonical.object("body")
        signature = try canonical.signature()
    }

    /// The form in which a submission travels.
    package var canonical: CanonicalValue {
        [
            "type": .string(type.rawValue), "role": .string(role.rawValue), "keyId": .string(keyId.rawValue),
            "idem": .string(idem), "body": body, "sig": .string(Base64.encode(signature)),
        ]
    }

    /// What a submitter signs, under the context of entries (`Audit/RECORD.md`, section 3).
    static func content(election: ElectionId, type: EntryType, bodyHash: String, idem: String) -> [UInt8] {
        Array("\(election)\n\(type.rawValue)\n\(bodyHash)\n\(idem)\n".utf8)
    }
}

extension Submission: CanonicalCodable {}
