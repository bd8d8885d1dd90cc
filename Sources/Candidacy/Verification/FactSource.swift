package import ElectionModel

/// Asks state bodies' services; an adapter speaks to the exchange.
package protocol FactSource: Sendable {
    /// Asks a service what it states about a person.
    ///
    /// - Parameters:
    ///   - source: the service.
    ///   - pin: about whom.
    ///   - candidacy: the case for which it is asked; it stands in the exchange's messages and logs.
    /// - Returns: the answer with its evidence, or `nil` when none came: the service is asked again in the next run.
    func answer(from source: SourceId, about pin: Pin, for candidacy: CandidacyId) async -> SourceAnswer?
}
