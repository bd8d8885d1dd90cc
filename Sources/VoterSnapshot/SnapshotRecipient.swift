package import ElectionModel
package import Sodium
import Trust

/// One holder of a key that opens a snapshot or a delta.
package struct SnapshotRecipient: Hashable, Sendable, CanonicalCodable {
    /// What a recipient is.
    package enum Kind: String, Sendable, CaseIterable {
        /// A terminal of the station.
        case device
        /// The spare terminals of the station's region, which share one key.
        case pool
        /// The key that is split between members' cards (``/Sodium/SecretShare``), for when nothing else is left.
        case recovery
    }

    package let kind: Kind
    /// The recipient's public key, by which it finds its entry.
    package let sealKey: SealingKey
    /// The 32-byte recipients' key, sealed to ``sealKey`` (libsodium `crypto_box_seal`): 80 bytes.
    package let sealed: [UInt8]

    init(kind: Kind, sealKey: SealingKey, sealed: [UInt8]) {
        self.kind = kind
        self.sealKey = sealKey
        self.sealed = sealed
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        kind = try canonical.raw("kind")
        sealKey = try canonical.value("sealKey")
        guard let sealed = try? Base64.decode(try canonical.string("sealed"), count: Self.sealedSize) else {
            throw .member("sealed", expected: "a sealed key in base64")
        }
        self.sealed = sealed
    }

    package var canonical: CanonicalValue {
        [
            "kind": .string(kind.rawValue), "sealKey": sealKey.canonical,
            "sealed": .string(Base64.encode(sealed)),
        ]
    }

    /// A key of 32 bytes and the 48 that sealing adds.
    private static let sealedSize = 80
}
