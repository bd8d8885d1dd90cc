package import Fingerprints

/// When fingers count as those of a voter, and when the fallbacks open.
package struct IdentificationPolicy: Sendable {
    /// One finger against the voter's own templates, after the document.
    package let oneToOne: MatchThreshold
    /// One finger against the whole list: only a proposal.
    package let oneToMany: MatchThreshold
    /// Failed attempts after which two members may decide by document and photo.
    package let attemptsBeforeFallback: Int
    /// How many proposals a person is shown at most.
    package let proposals: Int
    /// The share of voters who are expected to need a fallback, in thousandths; above twice of it the alarm shows.
    package let expectedFallbacksPerThousand: Int

    package init(
        oneToOne: MatchThreshold, oneToMany: MatchThreshold, attemptsBeforeFallback: Int, proposals: Int,
        expectedFallbacksPerThousand: Int
    ) {
        self.oneToOne = oneToOne
        self.oneToMany = oneToMany
        self.attemptsBeforeFallback = attemptsBeforeFallback
        self.proposals = proposals
        self.expectedFallbacksPerThousand = expectedFallbacksPerThousand
    }

    /// One false match in a thousand comparisons 1:1, one in a million for a proposal; two failed attempts; 5% fallbacks.
    package static let standard = IdentificationPolicy(
        oneToOne: .falseMatchRate(1e-3), oneToMany: .falseMatchRate(1e-6), attemptsBeforeFallback: 2, proposals: 5,
        expectedFallbacksPerThousand: 50)
}
