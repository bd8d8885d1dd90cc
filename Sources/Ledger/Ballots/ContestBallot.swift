package import ElectionModel

/// Who stands on the ballot of a contest, in its order, and by which applications.
package struct ContestBallot: Hashable, Sendable, CanonicalCodable {
    /// The contest.
    package let contest: ContestId
    /// The seed by which the order was drawn (``BallotDraw``); `nil` where the options are fixed and no order is drawn yet.
    package let seed: String?
    /// All options of the contest but "against all", in their order.
    package let candidates: [BallotCandidate]

    /// Takes the members.
    package init(contest: ContestId, seed: String?, candidates: [BallotCandidate]) {
        self.contest = contest
        self.seed = seed
        self.candidates = candidates
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["candidates", "contest", "seed"])
        contest = try canonical.value("contest")
        seed = canonical["seed"] == .null ? nil : try canonical.string("seed")
        candidates = try canonical.values("candidates")
    }

    package var canonical: CanonicalValue {
        [
            "contest": contest.canonical, "seed": seed.map { .string($0) } ?? .null,
            "candidates": .array(candidates.map(\.canonical)),
        ]
    }
}
