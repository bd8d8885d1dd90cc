import ElectionModel
import Ledger
import Trust

/// A key that the ledger knows, as it stands now.
struct KeyRow {
    let holder: KeyHolder
    let keyId: KeyId
    /// The first instant at which its newest certificate no longer counts.
    let validUntil: Timestamp
    let standing: KeyStanding
    /// Whether the private key lies in the commission's folder.
    let isHere: Bool

    /// Every key, in the order in which the ledger first met them.
    static func rows(of book: CertificateBook, in folder: CommissionFolder, at time: Timestamp) throws -> [KeyRow] {
        var order: [KeyId] = []
        var newest: [KeyId: RoleCertificate] = [:]
        for certificate in book.certificates where newest.updateValue(certificate, forKey: certificate.keyId) == nil {
            order.append(certificate.keyId)
        }
        return try order.compactMap { newest[$0] }.map { certificate in
            KeyRow(
                holder: KeyHolder(certificate), keyId: certificate.keyId, validUntil: certificate.notAfter,
                standing: book.standing(of: certificate.keyId, as: certificate.role, at: time),
                isHere: try folder.holdsKey(of: certificate))
        }
    }

    var canonical: CanonicalValue {
        var members = holder.members
        members["keyId"] = .string(keyId.rawValue)
        members["validUntil"] = validUntil.canonical
        members["here"] = .bool(isHere)
        switch standing {
        case .good: members["standing"] = "good"
        case .outOfTime, .unknown: members["standing"] = "out-of-time"
        case .revoked(let revocation):
            members["standing"] = "revoked"
            members["reason"] = .string(revocation.reason.rawValue)
            members["from"] = revocation.from.canonical
        }
        return .object(members)
    }

    /// How it stands, in a few words.
    var words: KeysWords {
        switch standing {
        case .good: .good
        case .outOfTime, .unknown: .outOfTime
        case .revoked: .revoked
        }
    }

    /// Why it was revoked, if it was.
    var because: KeysWords? {
        guard case .revoked(let revocation) = standing else { return nil }
        return .because(holder, keyId, revocation.reason, since: revocation.from)
    }
}
