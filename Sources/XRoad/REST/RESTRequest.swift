/// A question in REST (X-Road message protocol for REST, version 1).
package struct RESTRequest: Equatable, Sendable {
    package let header: ExchangeHeader
    package let method: RESTMethod
    /// The path within the service, not encoded.
    package let path: [String]
    /// Names and values, not encoded, in order.
    package let query: [(name: String, value: String)]
    /// The media type of the body; `nil` without one.
    package let mediaType: String?
    package let body: [UInt8]

    /// - Returns: `nil` for a provider without a subsystem: REST services always belong to one.
    package init?(
        header: ExchangeHeader, method: RESTMethod, path: [String] = [], query: [(String, String)] = [],
        mediaType: String? = nil, body: [UInt8] = []
    ) {
        guard header.service.provider.subsystemCode != nil else { return nil }
        self.header = header
        self.method = method
        self.path = path
        self.query = query.map { (name: $0.0, value: $0.1) }
        self.mediaType = mediaType
        self.body = body
    }

    /// The path on our security server, with the query.
    package var target: String {
        let parts = ["r1"] + header.service.provider.parts + [header.service.serviceCode] + path
        let way = parts.map { "/\(PercentCoding.encoded($0))" }.joined()
        guard !query.isEmpty else { return way }
        return way + "?"
            + query.map { "\(PercentCoding.encoded($0.name))=\(PercentCoding.encoded($0.value))" }.joined(
                separator: "&")
    }

    /// The message as it travels.
    package var request: ExchangeRequest {
        var headers = [("X-Road-Client", Self.encoded(header.client.parts)), ("X-Road-Id", header.id)]
        if let userId = header.userId { headers.append(("X-Road-UserId", userId)) }
        if let issue = header.issue { headers.append(("X-Road-Issue", issue)) }
        if let server = header.securityServer {
            headers.append(("X-Road-Security-Server", Self.encoded(server.owner.parts + [server.serverCode])))
        }
        if let party = header.representedParty {
            headers.append(
                (
                    "X-Road-Represented-Party",
                    Self.encoded((party.partyClass.map { [$0] } ?? []) + [party.partyCode])
                ))
        }
        headers.append(("Accept", "application/json"))
        if let mediaType { headers.append(("Content-Type", mediaType)) }
        return ExchangeRequest(method: method.rawValue, target: target, headers: headers, body: body)
    }

    private static func encoded(_ parts: [String]) -> String {
        parts.map(PercentCoding.encoded).joined(separator: "/")
    }

    package static func == (a: RESTRequest, b: RESTRequest) -> Bool { a.header == b.header && a.request == b.request }
}
