package import XRoad

/// The way to our security server over HTTP/1.1 (X-Road 7): mutual TLS, or plain within one machine.
package struct SecurityServerLine: ExchangeLine {
    private let client: OutboundClient
    private let address: String

    /// How many questions may be on their way at once, to all services together.
    private static let connections = 256

    /// - Parameters:
    ///   - address: `https://host` or `https://host:port`; `http` only for a proxy with TLS on this machine.
    ///   - identity: our certificate and the server's; `nil` only with `http`.
    ///   - limit: how long any one question may take.
    /// - Throws: ``OutboundFault/address(_:)`` for another address, or one whose questions everybody on the way could read.
    package init(
        _ address: String, identity: MutualTLS?, limit: Duration = .seconds(60)
    ) throws(OutboundFault) {
        let isSafe =
            identity == nil
            ? ["http://127.0.0.1", "http://[::1]", "http://localhost"].contains { host in
                address == host || address.hasPrefix("\(host):") || address.hasPrefix("\(host)/")
            } : address.hasPrefix("https://")
        let bare = address.hasSuffix("/") ? String(address.dropLast()) : address
        // Ways within the server belong to the protocol; an address has none.
        guard isSafe, bare.split(separator: "/", omittingEmptySubsequences: false).count == 3,
            !bare.contains(where: { "?#@".contains($0) })
        else { throw .address(address) }
        self.address = bare
        client = OutboundClient(limit: limit, identity: identity, connections: Self.connections)
    }

    package func send(
        _ request: ExchangeRequest, within limit: Duration, upTo largest: Int
    ) async throws(ExchangeLineFault) -> ExchangeReply {
        do throws(OutboundFault) {
            let reply = try await client.send(
                request.method, address + request.target, headers: request.headers, body: request.body, within: limit,
                upTo: largest)
            return ExchangeReply(
                status: reply.status, headers: reply.headers.map { ($0.name, $0.value) }, body: reply.body)
        } catch {
            switch error {
            case .address, .unreachable, .refusedTLS: throw .unreachable
            case .late: throw .late
            case .tooLarge: throw .tooLarge
            case .broken, .status: throw .broken
            }
        }
    }
}
