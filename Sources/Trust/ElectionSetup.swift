package import ElectionModel

/// The commission's file from which its stations are provisioned: which election, and whose signatures count
/// (`Docs/formats/key-request.md`).
package struct ElectionSetup: Hashable, Sendable, CanonicalCodable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let roots: RootPolicy

    package init(election: ElectionId, kind: ElectionKind, roots: RootPolicy) {
        self.election = election
        self.kind = kind
        self.roots = roots
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush setup v1" else {
            throw .member("format", expected: "\"dobush setup v1\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        roots = try canonical.value("roots")
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush setup v1", "election": election.canonical, "kind": .string(kind.rawValue),
            "roots": roots.canonical,
        ]
    }
}
