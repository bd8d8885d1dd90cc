package import ElectionModel
package import Sodium
import Trust

/// A terminal's signed statement that its copy of a station's list is erased (`Docs/formats/erase-act.md`).
package struct EraseAct: Hashable, Sendable {
    package let statement: EraseStatement
    /// The terminal's, 64 bytes.
    package let signature: [UInt8]

    /// States that the list is erased, which must be true.
    init(_ statement: EraseStatement, by key: SigningKey) {
        self.statement = statement
        signature = key.sign(statement.canonicalBytes, as: .eraseAct)
    }

    /// Whether a terminal's key signed the act.
    package func isSigned(by key: VerifyingKey) -> Bool {
        key.verifies(signature, over: statement.canonicalBytes, as: .eraseAct)
    }
}

extension EraseAct: CanonicalCodable {
    package var canonical: CanonicalValue {
        guard case .object(var members) = statement.canonical else { return .null }
        members["sig"] = .string(Base64.encode(signature))
        return .object(members)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        statement = try EraseStatement(canonical: canonical)
        signature = try canonical.signature()
    }
}
