/// What other bodies may learn of an election through the exchange: what is public anyway. The program that serves conforms.
package protocol PublishedElection: Sendable {
    /// Where a candidacy stands.
    ///
    /// - Parameter candidacy: its public number.
    /// - Returns: `nil` if there is none.
    func standing(of candidacy: String) async throws -> CandidateStanding?

    /// What was published of a contest's result.
    ///
    /// - Parameter contest: its identifier.
    /// - Returns: `nil` if there is no such contest, or nothing was published.
    func result(of contest: String) async throws -> PublishedResult?
}
