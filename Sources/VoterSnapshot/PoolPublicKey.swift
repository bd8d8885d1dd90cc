package import ElectionModel
package import Sodium
import Trust

/// The public half of the key that a region's spare terminals share: lists are sealed to it beside their station's devices
/// (`Docs/formats/voter-snapshot.md`).
package struct PoolPublicKey: Hashable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 4096

    package let name: PoolName
    package let kind: ElectionKind
    package let sealKey: SealingKey

    private static let format = "dobush pool key v1"

    package init(name: PoolName, kind: ElectionKind, sealKey: SealingKey) {
        self.name = name
        self.kind = kind
        self.sealKey = sealKey
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        name = try canonical.value("name")
        kind = try canonical.raw("kind")
        sealKey = try canonical.value("sealKey")
    }

    package var canonical: CanonicalValue {
        [
            "format": .string(Self.format), "name": name.canonical, "kind": .string(kind.rawValue),
            "sealKey": sealKey.canonical,
        ]
    }

    /// What people compare when the file is handed over: SHA-256 of the file, 64 hex digits.
    package var fingerprint: String { Hex.encode(SHA256.hash(canonicalBytes)) }

    /// The holder in the key file of the private half, whose secret is the 32-byte seed of the X25519 key.
    package static func holder(of name: PoolName) -> String { "pool-\(name)" }
}
