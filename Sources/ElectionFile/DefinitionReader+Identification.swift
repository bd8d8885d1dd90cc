import ElectionModel

extension DefinitionReader {
    /// How stations identify voters; what is left out is as in the standard policy.
    func identification(_ fields: FieldReader) -> IdentificationPolicy? {
        let standard = IdentificationPolicy.standard
        guard let node = fields.node("identification") else { return standard }
        guard let fields = FieldReader(node, .identification, .root.field("identification"), log) else { return nil }
        func number(_ name: String, _ usual: Int, in range: ClosedRange<Int>) -> Int? {
            fields.node(name) == nil ? usual : fields.number(name, in: range)
        }
        let visit = number("visit-one-in", standard.visitOneIn, in: IdentificationPolicy.visits)
        // Ranges that hang on another figure are those of the usual one where that cannot be read.
        let strangers = visit ?? standard.visitOneIn
        let firstFinger = number(
            "first-finger-one-in", strangers * (standard.firstFingerOneIn / standard.visitOneIn),
            in: IdentificationPolicy.firstFingers(ofVisits: strangers))
        let attempts = number("attempts", standard.attempts, in: IdentificationPolicy.attemptCounts)
        let most = attempts ?? standard.attempts
        let before = number("attempts-before-fallback", min(standard.attemptsBeforeFallback, most), in: 1...most)
        let proposal = number("proposal-one-in", standard.proposalOneIn, in: IdentificationPolicy.proposalRates)
        let proposals = number("proposals", standard.proposals, in: IdentificationPolicy.proposalCounts)
        let expected =
            fields.node("expected-fallbacks") == nil
            ? standard.expectedFallbacks
            : fields.share("expected-fallbacks", atMost: IdentificationPolicy.fallbackShares.upperBound)
        let advice =
            fields.node("presentation-attack") == nil
            ? standard.presentationAttack : fields.word("presentation-attack", PresentationAttackPolicy.self)
        guard let visit, let firstFinger, let attempts, let before, let proposal, let proposals, let expected,
            let advice
        else { return nil }
        return IdentificationPolicy(
            visitOneIn: visit, firstFingerOneIn: firstFinger, attempts: attempts, attemptsBeforeFallback: before,
            proposalOneIn: proposal, proposals: proposals, expectedFallbacks: expected, presentationAttack: advice)
    }
}
