package import ElectionModel
import Sodium

/// What an entry `ballot.definition` says: the definition that is in force from it on, and why its options stand on the
/// ballot (`Audit/RECORD.md`, section 5).
package struct BallotDefinition: Hashable, Sendable, CanonicalCodable {
    /// SHA-256 of the definition's bytes, 64 hex digits.
    package let sha256: String
    /// How many bytes the definition has.
    package let size: Int
    /// The contests whose options it sets, by ascending id.
    package let contests: [ContestBallot]

    /// Says by which applications a definition has its options.
    ///
    /// - Parameters:
    ///   - definition: the whole definition, with the options as they stand on the ballot.
    ///   - contests: the contests whose options it sets, in any order.
    package init(_ definition: ElectionDefinition, contests: [ContestBallot]) {
        let bytes = definition.canonicalBytes
        sha256 = Hex.encode(SHA256.hash(bytes))
        size = bytes.count
        self.contests = contests.sorted { $0.contest < $1.contest }
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        let reference = try canonical.object("definition")
        try reference.check(members: ["sha256", "size"])
        sha256 = try reference.digest("sha256")
        size = try reference.int("size")
        contests = try canonical.values("contests")
        let names = contests.map(\.contest)
        guard !names.isEmpty, names == Set(names).sorted() else {
            throw .member("contests", expected: "contests by ascending id, each once")
        }
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "definition": ["sha256": .string(sha256), "size": .int(size)],
            "contests": .array(contests.map(\.canonical)),
        ]
    }

    /// Whether it is about this definition, byte for byte.
    func names(_ definition: ElectionDefinition) -> Bool {
        BallotDefinition(definition, contests: contests) == self
    }
}
