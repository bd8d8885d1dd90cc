import Ledger

/// A ledger that somebody serves on the web (C2SP tlog-tiles).
package struct WebLedger: LedgerSource {
    private let client: OutboundClient
    private let url: String

    /// - Parameters:
    ///   - url: of the public folder.
    ///   - client: asks.
    package init(_ url: String, client: OutboundClient) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.client = client
    }

    package func read(_ name: String, upTo largest: Int) async throws -> [UInt8] {
        let address = "\(url)/\(name)"
        let reply = try await client.get(address, upTo: largest)
        guard reply.status == 200 else { throw OutboundFault.status(reply.status, address) }
        return reply.body
    }
}
