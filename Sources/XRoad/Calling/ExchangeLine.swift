/// The way to our security server. An adapter conforms; tests have one in memory.
package protocol ExchangeLine: Sendable {
    /// Sends a request and waits for the whole answer.
    ///
    /// - Parameters:
    ///   - request: as it travels.
    ///   - limit: how long it may take, from the beginning to the answer's last byte.
    ///   - largest: the most bytes of the answer's body.
    /// - Throws: ``ExchangeLineFault``.
    func send(
        _ request: ExchangeRequest, within limit: Duration, upTo largest: Int
    ) async throws(ExchangeLineFault) -> ExchangeReply
}
