package import ElectionModel
package import Sodium
import Trust

/// The public half of a recovery key: lists are sealed to it beside their station's devices
/// (`Docs/formats/root-files.md`).
package struct RecoveryPublicKey: Hashable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 4096
    /// How many cards there may be.
    package static let possibleCards = 2...16

    package let kind: ElectionKind
    package let key: SealingKey
    /// How many cards the secret was split into.
    package let cards: Int
    /// How many of them give it back.
    package let threshold: Int

    package init(kind: ElectionKind, key: SealingKey, cards: Int, threshold: Int) {
        self.kind = kind
        self.key = key
        self.cards = cards
        self.threshold = threshold
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush recovery key v1" else {
            throw .member("format", expected: "\"dobush recovery key v1\"")
        }
        kind = try canonical.raw("kind")
        key = try canonical.value("key")
        cards = try canonical.int("cards", in: Self.possibleCards)
        threshold = try canonical.int("threshold", in: 2...cards)
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush recovery key v1", "kind": .string(kind.rawValue), "key": key.canonical,
            "cards": .int(cards), "threshold": .int(threshold),
        ]
    }

    /// What people read aloud: it covers kind and numbers too.
    package var fingerprint: Fingerprint { Fingerprint(of: canonicalBytes) }
}
