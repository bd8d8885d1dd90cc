/// One look-up of a person or document with a state body, and what came of it.
package struct LookUp: Hashable, Sendable {
    /// What came of it.
    package enum Outcome: Hashable, Sendable {
        /// Facts by our names.
        case facts([String: StatedFact])
        /// The register has no such person or document.
        case notFound
        case failed(LookUpFailure)
    }

    /// Our name of the service.
    package let service: String
    /// The ids of its messages, one an attempt; the last is the one that was answered, and names the evidence.
    package let ids: [String]
    package let outcome: Outcome
}
