package import TimeStamps

/// A time-stamping authority on the web (RFC 3161, section 3.4).
package struct TimeStampService: Sendable {
    private let client: OutboundClient
    private let url: String

    /// - Parameters:
    ///   - url: where the authority takes questions.
    ///   - client: asks.
    package init(_ url: String, client: OutboundClient) {
        self.url = url
        self.client = client
    }

    /// Asks for a stamp. The answer is checked by who trusts the authority.
    ///
    /// - Throws: ``OutboundFault``.
    package func answer(to request: TimeStampRequest) async throws(OutboundFault) -> [UInt8] {
        let reply = try await client.post(
            url, request.bytes, mediaType: TimeStampRequest.mediaType, upTo: TimeStamp.largestAnswer)
        guard reply.status == 200 else { throw .status(reply.status, url) }
        return reply.body
    }
}
