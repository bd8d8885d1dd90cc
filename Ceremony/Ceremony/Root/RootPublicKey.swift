package import ElectionModel
package import Sodium
package import Trust

/// The public half of a root key, as its holder hands it to the others (`Docs/formats/root-files.md`).
package struct RootPublicKey: Hashable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 4096

    package let holder: RootHolder
    package let kind: ElectionKind
    package let key: VerifyingKey

    package init(holder: RootHolder, kind: ElectionKind, key: VerifyingKey) {
        self.holder = holder
        self.kind = kind
        self.key = key
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush root key v1" else {
            throw .member("format", expected: "\"dobush root key v1\"")
        }
        holder = try canonical.value("holder")
        kind = try canonical.raw("kind")
        key = try canonical.value("key")
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush root key v1", "holder": holder.canonical, "kind": .string(kind.rawValue),
            "key": key.canonical,
        ]
    }

    /// What the holder reads aloud and keeps on paper: it covers holder and kind too.
    package var fingerprint: Fingerprint { Fingerprint(of: canonicalBytes) }

    package var keyId: KeyId { KeyId(key) }
}
