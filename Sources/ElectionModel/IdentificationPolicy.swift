/// When fingers count as those of a voter, and when the fallback opens (`Docs/identification.md`). The law is data:
/// every definition states all of it.
///
/// Rates of false matches are stated as "one in so many", so that they survive a change of the matcher.
package struct IdentificationPolicy: Hashable, Sendable {
    /// Of strangers who come with a voter's document and try to the end, one in so many may pass by fingers.
    package let visitOneIn: Int
    /// What of that the first finger may spend alone, so that a clear match needs no second one.
    package let firstFingerOneIn: Int
    /// Fingers compared with one voter on the whole day; afterwards two members decide.
    package let attempts: Int
    /// Failed attempts after which two members may decide by document and photo.
    package let attemptsBeforeFallback: Int
    /// Without a document a finger is searched in the list: one in so many strangers' fingers may be like one on it.
    package let proposalOneIn: Int
    /// How many voters a search proposes at most.
    package let proposals: Int
    /// The share of voters who are expected to need the fallback, in thousandths; above twice of it the alarm shows.
    package let expectedFallbacks: Int
    package let presentationAttack: PresentationAttackPolicy

    package init(
        visitOneIn: Int = 1000, firstFingerOneIn: Int = 10_000, attempts: Int = 4, attemptsBeforeFallback: Int = 2,
        proposalOneIn: Int = 1_000_000, proposals: Int = 5, expectedFallbacks: Int = 50,
        presentationAttack: PresentationAttackPolicy = .off
    ) {
        self.visitOneIn = visitOneIn
        self.firstFingerOneIn = firstFingerOneIn
        self.attempts = attempts
        self.attemptsBeforeFallback = attemptsBeforeFallback
        self.proposalOneIn = proposalOneIn
        self.proposals = proposals
        self.expectedFallbacks = expectedFallbacks
        self.presentationAttack = presentationAttack
    }

    /// What holds where an election says nothing else.
    package static let standard = IdentificationPolicy()
}

extension IdentificationPolicy {
    package static let visits = 100...100_000
    /// The first finger spends half of the visit's rate at most; beyond the upper end scores state nothing.
    package static func firstFingers(ofVisits visitOneIn: Int) -> ClosedRange<Int> { 2 * visitOneIn...100_000_000 }
    package static let attemptCounts = 2...10
    package static let proposalRates = 10_000...100_000_000
    package static let proposalCounts = 1...10
    package static let fallbackShares = 0...500
}

extension IdentificationPolicy: CanonicalCodable {
    /// Reads a policy; every figure must lie within its range.
    ///
    /// - Throws: `CanonicalError.member` naming the figure.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        visitOneIn = try canonical.int("visitOneIn", in: Self.visits)
        firstFingerOneIn = try canonical.int("firstFingerOneIn", in: Self.firstFingers(ofVisits: visitOneIn))
        attempts = try canonical.int("attempts", in: Self.attemptCounts)
        attemptsBeforeFallback = try canonical.int("attemptsBeforeFallback", in: 1...attempts)
        proposalOneIn = try canonical.int("proposalOneIn", in: Self.proposalRates)
        proposals = try canonical.int("proposals", in: Self.proposalCounts)
        expectedFallbacks = try canonical.int("expectedFallbacks", in: Self.fallbackShares)
        presentationAttack = try canonical.raw("presentationAttack")
    }

    package var canonical: CanonicalValue {
        [
            "visitOneIn": .int(visitOneIn), "firstFingerOneIn": .int(firstFingerOneIn), "attempts": .int(attempts),
            "attemptsBeforeFallback": .int(attemptsBeforeFallback), "proposalOneIn": .int(proposalOneIn),
            "proposals": .int(proposals), "expectedFallbacks": .int(expectedFallbacks),
            "presentationAttack": .string(presentationAttack.rawValue),
        ]
    }
}
