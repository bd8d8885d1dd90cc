package import ElectionModel
import Sodium
package import Trust

/// What a delta is, for everybody to read: the signed line at the head of its file (`Docs/formats/voter-delta.md`).
package struct DeltaStatement: Hashable, Sendable, RegistrarStatement {
    package let election: ElectionId
    package let kind: ElectionKind
    package let station: StationId
    /// The hash of the manifest of the snapshot that it corrects, 64 hex digits.
    package let snapshot: String
    /// Its number among the deltas of that snapshot: 1, 2, ….
    package let number: Int
    /// The hash of the delta before it, 64 hex digits; zeros for the first.
    package let previous: String
    /// How many operations it has.
    package let operations: Int
    /// How many voters are on the list when it is applied.
    package let voters: Int
    package let validFrom: Timestamp
    package let validUntil: Timestamp
    package let created: Timestamp
    package let payload: FileDigest
    package let registrar: RoleCertificate
    package let revocations: [Revocation]
    /// Who opens it.
    package let keys: SealedKeys

    /// The hash by which the next delta and the ledger name it, 64 hex digits: that of the line.
    package var fileHash: String { Hex.encode(SHA256.hash(canonicalBytes)) }

    /// What the ledger's entry `snapshot.delta` says about it (`Audit/RECORD.md`, section 5).
    package var ledgerBody: CanonicalValue {
        [
            "v": 1, "station": station.canonical, "snapshot": .string(snapshot), "number": .int(number),
            "delta": .string(fileHash), "voters": .int(voters),
        ]
    }

    var comment: String { "station \(station) number \(number) of \(snapshot.prefix(16)) created \(created)" }

    static let statement = SignedStatement.snapshotDelta
    static let entryType = "snapshot.delta"
    static let format = "dobush snapshot delta v1"
}

extension DeltaStatement: CanonicalCodable {
    package var canonical: CanonicalValue {
        let own: [String: CanonicalValue] = [
            "format": .string(Self.format), "snapshot": .string(snapshot), "number": .int(number),
            "previous": .string(previous), "operations": .int(operations), "voters": .int(voters),
            "payload": payload.canonical,
        ]
        return .object(commonMembers.merging(own) { $1 }.merging(keys.members) { $1 })
    }

    /// Reads a statement with exactly the members of the format.
    ///
    /// - Throws: `CanonicalError.member` naming the first one that is missing or wrong.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        guard try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        self.init(
            election: try canonical.value("election"), kind: try canonical.raw("kind"),
            station: try canonical.value("station"), snapshot: try canonical.digest("snapshot"),
            number: try canonical.int("number", in: 1...SnapshotLimits.number),
            previous: try canonical.digest("previous"),
            operations: try canonical.int("operations", in: 0...SnapshotLimits.operations),
            voters: try canonical.int("voters", in: 0...SnapshotLimits.voters),
            validFrom: try canonical.value("validFrom"), validUntil: try canonical.value("validUntil"),
            created: try canonical.value("created"), payload: try canonical.value("payload"),
            registrar: try canonical.value("registrar"), revocations: try Self.revocations(in: canonical),
            keys: try SealedKeys(members: canonical))
        guard validFrom < validUntil else { throw .member("validUntil", expected: "after validFrom") }
        guard payload.size <= SnapshotLimits.delta else { throw .member("payload", expected: "of at most 64 MiB") }
        guard self.canonical == canonical else { throw .member("statement", expected: "without unknown members") }
    }
}
