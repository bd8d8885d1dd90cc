import XRoad

/// A question as the stand-in understood it.
struct AskedQuestion: Sendable {
    let description: ServiceDescription
    let header: ExchangeHeader
    let isSOAP: Bool
    /// By parameter.
    let values: [String: String]

    /// Reads a question in SOAP.
    ///
    /// - Returns: `nil` for a service that is not in the book.
    init?(soap body: [UInt8], _ mediaType: String, _ book: ServiceBook) throws(MessageFault) {
        let message = try SOAPMessage(body, mediaType: mediaType)
        guard let header = message.header, case .element(let element) = message.content,
            let description = Self.description(header.service, book),
            case .soap(_, let fields, _, _, _) = description.call
        else { return nil }
        self.description = description
        self.header = header
        isSOAP = true
        values = Dictionary(
            fields.compactMap { field in
                guard case .value(let name, let template) = field else { return nil }
                return (Self.bare(template), element.first(name)?.trimmed ?? "")
            }
        ) { first, _ in first }
    }

    /// Reads a question in REST.
    ///
    /// - Parameters:
    ///   - path: from `/r1/` on, without a query, decoded.
    ///   - headers: by name in small letters.
    ///   - book: what there is.
    /// - Returns: `nil` for a service that is not in the book.
    init?(rest path: String, _ headers: [String: String], _ book: ServiceBook) {
        let parts = path.split(separator: "/").dropFirst().map(String.init)
        guard parts.count >= 5, let service = ServiceIdentifier(parts.prefix(5).joined(separator: "/")),
            let client = headers["x-road-client"].flatMap({ ClientIdentifier($0) }), let id = headers["x-road-id"],
            let description = Self.description(service, book),
            case .rest(_, let templates, _, _) = description.call, templates.count == parts.count - 5
        else { return nil }
        self.description = description
        header = ExchangeHeader(
            client: client, service: service, id: id, userId: headers["x-road-userid"], issue: headers["x-road-issue"])
        isSOAP = false
        values = Dictionary(
            zip(templates, parts.dropFirst(5)).filter { $0.0.hasPrefix("{") }.map { (Self.bare($0.0), $0.1) }
        ) { first, _ in first }
    }

    private static func description(_ service: ServiceIdentifier, _ book: ServiceBook) -> ServiceDescription? {
        book.services.first { $0.service == service || $0.identifier(test: true) == service }
    }

    private static func bare(_ template: String) -> String { template.filter { $0 != "{" && $0 != "}" } }
}
