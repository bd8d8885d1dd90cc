/// Asks state bodies' services; an adapter speaks to the exchange.
package protocol FactSource: Sendable {
    /// Asks a service what it states about a person.
    ///
    /// - Parameter question: what is asked. An answer that arrived before, and is not the one that the question knows, is
    ///   as good as a new one.
    /// - Returns: the answer with its evidence, or `nil` when none came: the service is asked again in the next run.
    /// - Throws: what keeps everything else from being asked too, such as a full disk.
    func answer(_ question: FactQuestion) async throws -> SourceAnswer?
}
