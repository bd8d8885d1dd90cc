/// What is voted on remotely, and how many trustees share the key (`Audit/RECORD-remote.md`, section 4).
package struct RemoteManifest: Hashable, Sendable, CanonicalCodable {
    /// Bytes that a manifest has at most.
    package static let largestFile = 1 << 20

    /// The election.
    package let election: ElectionId
    /// Of which kind it is.
    package let kind: ElectionKind
    /// SHA-256 of the bytes of the definition in force, 64 hex digits.
    package let definition: String
    /// The contests.
    package let contests: [RemoteContest]
    /// The ballots, at most one a district.
    package let styles: [RemoteStyle]
    /// The style of voters without a district; `nil` when they vote on paper.
    package let overseas: String?
    /// How many voters of a district must have registered for remote voting to open in it, from 2 to 1000.
    package let floor: Int
    /// n: how many trustees there are.
    package let trustees: Int
    /// t: how many of them open a tally.
    package let threshold: Int

    /// Takes the members, which ``init(canonical:)`` checks.
    package init(
        election: ElectionId, kind: ElectionKind, definition: String, contests: [RemoteContest],
        styles: [RemoteStyle], overseas: String?, floor: Int, trustees: Int = 5, threshold: Int = 3
    ) {
        self.election = election
        self.kind = kind
        self.definition = definition
        self.contests = contests
        self.styles = styles
        self.overseas = overseas
        self.floor = floor
        self.trustees = trustees
        self.threshold = threshold
    }

    /// Reads a manifest and checks that its parts refer to each other.
    ///
    /// - Throws: `CanonicalError.member` naming the part.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        definition = try canonical.digest("definition")
        contests = try canonical.values("contests")
        styles = try canonical.values("styles")
        let overseas = try canonical.string("overseas")
        self.overseas = overseas == Self.paper ? nil : overseas
        floor = try canonical.int("floor", in: 2...1000)
        let council = try canonical.object("trustees")
        trustees = try council.int("count", in: 3...20)
        threshold = try council.int("threshold", in: 2...(trustees - 1))
        try checkReferences()
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "definition": .string(definition),
            "contests": .array(contests.map(\.canonical)), "styles": .array(styles.map(\.canonical)),
            "overseas": .string(overseas ?? Self.paper), "floor": .int(floor),
            "trustees": ["count": .int(trustees), "threshold": .int(threshold)],
        ]
    }

    /// The tally units, each once, in the order of styles and their contests.
    package var units: [TallyUnit] {
        styles.flatMap { style in style.contests.map { TallyUnit(contest: $0, district: style.district) } }
    }

    /// The contest of that id.
    package func contest(_ id: ContestId) -> RemoteContest? { contests.first { $0.id == id } }

    /// The style that voters of a district are given; `nil` stands for voters without a district.
    package func style(of district: DistrictId?) -> RemoteStyle? {
        guard let district else { return styles.first { $0.id == overseas } }
        return styles.first { $0.district == district }
    }

    /// Whether contests and options are those of the definition.
    ///
    /// - Parameters:
    ///   - definition: the election's.
    ///   - hash: SHA-256 of its bytes, 64 hex digits.
    package func fits(_ definition: ElectionDefinition, hash: String) -> Bool {
        election == definition.election && kind == definition.kind && self.definition == hash
            && contests.allSatisfy { contest in
                definition.contests.contains { $0.id == contest.id && $0.options.map(\.id) == contest.options }
            }
            && styles.allSatisfy { style in
                definition.districts.contains { $0.id == style.district }
                    && style.contests.allSatisfy { id in
                        definition.contests.contains { $0.id == id && $0.districts.contains(style.district) }
                    }
            }
    }

    private static let paper = "paper"

    private func checkReferences() throws(CanonicalError) {
        let known = Set(contests.map(\.id))
        guard !contests.isEmpty, known.count == contests.count else {
            throw .member("contests", expected: "contests, each id once")
        }
        guard !styles.isEmpty, Set(styles.map(\.id)).count == styles.count,
            Set(styles.map(\.district)).count == styles.count,
            styles.allSatisfy({ known.isSuperset(of: $0.contests) })
        else { throw .member("styles", expected: "styles of known contests, at most one a district, each id once") }
        guard overseas == nil || styles.contains(where: { $0.id == overseas }) else {
            throw .member("overseas", expected: "\"paper\" or a style")
        }
    }
}
