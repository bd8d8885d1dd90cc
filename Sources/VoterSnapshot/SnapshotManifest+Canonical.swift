package import ElectionModel
import Sodium
import Trust

extension SnapshotManifest: CanonicalCodable {
    package var canonical: CanonicalValue {
        let own: [String: CanonicalValue] = [
            "format": .string(Self.format), "number": .int(number), "listVersion": listVersion.canonical,
            "voters": .int(voters), "templates": .int(templates), "payload": payload.canonical,
            "definition": definition.canonical,
        ]
        return .object(commonMembers.merging(own) { $1 }.merging(keys.members) { $1 })
    }

    /// Reads a manifest with exactly the members of the format.
    ///
    /// - Throws: `CanonicalError.member` naming the first one that is missing or wrong.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        guard try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        let voters = try canonical.int("voters", in: 0...SnapshotLimits.voters)
        self.init(
            election: try canonical.value("election"), kind: try canonical.raw("kind"),
            station: try canonical.value("station"),
            edition: SnapshotEdition(
                number: try canonical.int("number", in: 1...SnapshotLimits.number),
                listVersion: try canonical.value("listVersion")),
            voters: voters,
            templates: try canonical.int("templates", in: 0...voters * SnapshotLimits.templates),
            validFrom: try canonical.value("validFrom"), validUntil: try canonical.value("validUntil"),
            created: try canonical.value("created"), payload: try canonical.value("payload"),
            definition: try canonical.value("definition"), registrar: try canonical.value("registrar"),
            revocations: try Self.revocations(in: canonical), keys: try SealedKeys(members: canonical))
        guard validFrom < validUntil else { throw .member("validUntil", expected: "after validFrom") }
        guard payload.size <= SnapshotLimits.payload else { throw .member("payload", expected: "of at most 1 GiB") }
        guard definition.size <= SnapshotLimits.definition else {
            throw .member("definition", expected: "of at most 16 MiB")
        }
        guard self.canonical == canonical else { throw .member("manifest", expected: "without unknown members") }
    }
}
