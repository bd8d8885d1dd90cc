/// Questions to the exchange about itself, and to our security server about its records.
package enum MetadataRequest: Equatable, Sendable {
    /// Every member and subsystem of a deployment; of our own without one.
    case listClients(instance: String?)
    /// The REST services of a subsystem: all, or only those that we may call.
    case listMethods(of: ClientIdentifier, header: ExchangeHeader, allowedOnly: Bool)
    /// The OpenAPI description of a REST service.
    case openAPI(of: ServiceIdentifier, header: ExchangeHeader)
    /// The WSDL of a SOAP service.
    case wsdl(of: ServiceIdentifier)
    /// The signed container of what was answered in an exchange of ours
    /// ([UG-SIGDOC, section 2.2](https://docs.x-road.global/Manuals/ug-sigdoc_x-road_signed_document_download_and_verification_manual.html)).
    /// A server that stamps in batches has none yet in the first minute.
    case container(queryId: String, client: ClientIdentifier)
    /// What certificates are judged by.
    case verificationConfiguration

    /// The most bytes of an answer.
    package static let largestAnswer = 32 << 20

    /// The message as it travels; `nil` for a provider without a subsystem.
    package var request: ExchangeRequest? {
        switch self {
        case .listClients(let instance):
            Self.get("/listClients", instance.map { [("xRoadInstance", $0)] } ?? [])
        case .listMethods(let provider, let header, let allowedOnly):
            Self.rest(provider, allowedOnly ? "allowedMethods" : "listMethods", header, query: [])
        case .openAPI(let service, let header):
            Self.rest(service.provider, "getOpenAPI", header, query: [("serviceCode", service.serviceCode)])
        case .wsdl(let service):
            Self.get(
                "/wsdl",
                Self.parts(service.provider) + [("serviceCode", service.serviceCode)]
                    + (service.serviceVersion.map { [("version", $0)] } ?? []))
        case .container(let queryId, let client):
            Self.get(
                "/asic", [("unique", "true"), ("responseOnly", "true"), ("queryId", queryId)] + Self.parts(client))
        case .verificationConfiguration:
            Self.get("/verificationconf", [])
        }
    }

    private static func parts(_ client: ClientIdentifier) -> [(String, String)] {
        Array(zip(["xRoadInstance", "memberClass", "memberCode", "subsystemCode"], client.parts))
    }

    private static func get(_ path: String, _ query: [(String, String)]) -> ExchangeRequest {
        let text = query.map { "\($0.0)=\(PercentCoding.encoded($0.1))" }.joined(separator: "&")
        return ExchangeRequest(
            method: "GET", target: text.isEmpty ? path : "\(path)?\(text)",
            headers: [("Accept", "application/json, */*")])
    }

    private static func rest(
        _ provider: ClientIdentifier, _ code: String, _ header: ExchangeHeader, query: [(String, String)]
    ) -> ExchangeRequest? {
        guard let service = ServiceIdentifier(provider: provider, serviceCode: code) else { return nil }
        let header = ExchangeHeader(
            client: header.client, service: service, id: header.id, userId: header.userId, issue: header.issue)
        return RESTRequest(header: header, method: .get, query: query)?.request
    }
}
