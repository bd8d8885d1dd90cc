package import ElectionModel

/// What a trustee remembers beside the key file, so that nobody can show it one thing now and another later.
///
/// Whoever could exchange the commitments after the reveal would choose the key; whoever could change a sum after it was
/// decrypted would learn the difference.
package struct TrusteeMemory: Hashable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 1 << 20

    /// The hash of the messages of a round on which the trustee's own next message rests, 64 hex digits.
    package private(set) var rounds: [KeyRound: String] = [:]
    /// The hash of what was decrypted, by the name of the unit or drill.
    package private(set) var decrypted: [String: String] = [:]

    /// Nothing yet.
    package init() {}

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush trustee memory v1" else {
            throw .member("format", expected: "\"dobush trustee memory v1\"")
        }
        for value in try canonical.array("rounds") {
            guard let round = KeyRound(rawValue: try value.int("round")) else {
                throw .member("round", expected: "the number of a round")
            }
            rounds[round] = try value.digest("hash")
        }
        for value in try canonical.array("decrypted") {
            decrypted[try value.string("unit")] = try value.digest("hash")
        }
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush trustee memory v1",
            "rounds": .array(
                rounds.sorted { $0.key < $1.key }.map { ["round": .int($0.key.rawValue), "hash": .string($0.value)] }),
            "decrypted": .array(
                decrypted.sorted { $0.key < $1.key }.map { ["unit": .string($0.key), "hash": .string($0.value)] }),
        ]
    }

    /// Notes what a round said; the first time only.
    ///
    /// - Throws: ``KeyCeremonyFault/exchanged(_:)`` when it said something else before.
    mutating func note(_ round: KeyRound, _ hash: String) throws(KeyCeremonyFault) {
        guard rounds[round] ?? hash == hash else { throw .exchanged(round) }
        rounds[round] = hash
    }

    /// Notes what is decrypted under a name.
    ///
    /// - Returns: false when something else was decrypted under it before: nothing is noted then.
    package mutating func note(decryptionOf unit: String, _ hash: String) -> Bool {
        guard decrypted[unit] ?? hash == hash else { return false }
        decrypted[unit] = hash
        return true
    }
}
