import ElectionModel
import Trust

/// The commission's file from which its stations are provisioned: which election, and whose signatures count.
struct ElectionSetup: Hashable, Sendable, CanonicalCodable {
    let election: ElectionId
    let kind: ElectionKind
    let roots: RootPolicy

    init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush setup v1" else {
            throw .member("format", expected: "\"dobush setup v1\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        roots = try canonical.value("roots")
    }

    var canonical: CanonicalValue {
        [
            "format": "dobush setup v1", "election": election.canonical, "kind": .string(kind.rawValue),
            "roots": roots.canonical,
        ]
    }
}
