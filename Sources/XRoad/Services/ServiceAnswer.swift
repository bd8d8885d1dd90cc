/// What a service said.
package enum ServiceAnswer: Hashable, Sendable {
    /// Facts by our names; those that the register leaves empty are not there.
    case facts([String: StatedFact])
    /// The register has no such person or document.
    case notFound
    /// The service refused, by its own convention. The text is the body's, and may name the person: never for logs.
    case refused(code: String, text: String?)
    /// An answer without a fact that it must have.
    case incomplete(fact: String)
    /// The exchange, or the provider's server, could not.
    case exchangeError(ExchangeError)
}
