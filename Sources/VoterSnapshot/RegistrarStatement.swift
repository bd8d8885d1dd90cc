import ElectionModel
import Sodium
import Trust

/// What a snapshot's manifest and a delta have in common: a registrar says something to a station, for a time.
protocol RegistrarStatement: CanonicalCodable {
    var election: ElectionId { get }
    var kind: ElectionKind { get }
    var station: StationId { get }
    var created: Timestamp { get }
    var validFrom: Timestamp { get }
    var validUntil: Timestamp { get }
    /// The certificate of the key that signed.
    var registrar: RoleCertificate { get }
    /// Keys that were revoked when it was made.
    var revocations: [Revocation] { get }
    /// The SHA-256 of the canonical bytes, 64 hex digits.
    var fileHash: String { get }
    /// What the signature covers too and `minisign -V` prints, after the context.
    var comment: String { get }
    /// What is signed; gives the context of the signature.
    static var statement: SignedStatement { get }
    /// The type of the ledger's entry that announces it.
    static var entryType: String { get }
}

extension RegistrarStatement {
    /// The registrar's signature over it, as a file.
    func signature(by key: SigningKey) -> [UInt8] {
        Array(MinisignSignature(of: canonicalBytes, as: Self.statement, by: key, comment: comment).text.utf8)
    }

    /// The common members in canonical form; those of ``SealedKeys`` are not among them.
    var commonMembers: [String: CanonicalValue] {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "station": station.canonical,
            "created": created.canonical, "validFrom": validFrom.canonical, "validUntil": validUntil.canonical,
            "registrar": registrar.canonical, "revocations": .array(revocations.map(\.canonical)),
        ]
    }

    /// Reads the list of revocations.
    static func revocations(in canonical: CanonicalValue) throws(CanonicalError) -> [Revocation] {
        let list = try canonical.values("revocations", as: Revocation.self)
        guard list.count <= SnapshotLimits.revocations else {
            throw .member("revocations", expected: "at most \(SnapshotLimits.revocations)")
        }
        return list
    }
}
