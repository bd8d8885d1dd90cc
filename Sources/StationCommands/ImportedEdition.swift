import ElectionModel
import VoterSnapshot

/// The file `edition.json`: the newest snapshot that this terminal has taken.
struct ImportedEdition: Hashable, Sendable, CanonicalCodable {
    let edition: SnapshotEdition

    init(_ edition: SnapshotEdition) { self.edition = edition }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush edition v1" else {
            throw .member("format", expected: "\"dobush edition v1\"")
        }
        edition = SnapshotEdition(
            number: try canonical.int("number", in: 1...SnapshotLimits.number),
            listVersion: try canonical.value("listVersion"))
    }

    var canonical: CanonicalValue {
        [
            "format": "dobush edition v1", "number": .int(edition.number),
            "listVersion": edition.listVersion.canonical,
        ]
    }
}
