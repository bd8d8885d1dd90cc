package import ElectionModel
package import Trust

/// The roots of one kind of election, gathered at the ceremony and published (`Docs/formats/root-files.md`).
package struct RootsFile: Hashable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 16_384

    package let kind: ElectionKind
    package let roots: RootPolicy

    package init(kind: ElectionKind, roots: RootPolicy) {
        self.kind = kind
        self.roots = roots
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush roots v1" else {
            throw .member("format", expected: "\"dobush roots v1\"")
        }
        kind = try canonical.raw("kind")
        roots = try canonical.value("roots")
    }

    package var canonical: CanonicalValue {
        ["format": "dobush roots v1", "kind": .string(kind.rawValue), "roots": roots.canonical]
    }

    /// What people read aloud: the fingerprint of the roots object inside, which the ledger's genesis has too.
    package var fingerprint: Fingerprint { Fingerprint(roots) }
}
