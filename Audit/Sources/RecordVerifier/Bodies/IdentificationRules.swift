/// How stations identify voters: figures that everybody can read in the definition (RECORD.md, section 6).
enum IdentificationRules {
    /// What is done about fingers that may be copies.
    private enum Advice: String {
        case off
        case advise
    }

    /// Checks the figures of a definition.
    static func check(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "'identification' of the definition", "attempts", "attemptsBeforeFallback", "expectedFallbacks",
            "firstFingerOneIn", "presentationAttack", "proposalOneIn", "proposals", "visitOneIn")
        let attempts = try reader.integer("attempts", in: 2...10)
        _ = try reader.integer("attemptsBeforeFallback", in: 1...attempts)
        _ = try reader.integer("expectedFallbacks", in: 0...500)
        let visit = try reader.integer("visitOneIn", in: 100...100_000)
        _ = try reader.integer("firstFingerOneIn", in: 2 * visit...100_000_000)
        _ = try reader.integer("proposalOneIn", in: 10_000...100_000_000)
        _ = try reader.integer("proposals", in: 1...10)
        _ = try reader.choice("presentationAttack", of: Advice.self)
    }
}
