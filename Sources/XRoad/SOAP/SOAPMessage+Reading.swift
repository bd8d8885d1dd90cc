extension SOAPMessage {
    /// Reads a message: liberal about prefixes, order and declarations, strict about what it must say.
    ///
    /// - Parameters:
    ///   - bytes: the body as it travelled.
    ///   - mediaType: the header `Content-Type`; with parts it names their boundary.
    /// - Throws: ``MessageFault``.
    package init(_ bytes: [UInt8], mediaType: String) throws(MessageFault) {
        guard let type = MediaType(mediaType) else { throw .mediaType }
        switch type.name {
        case "text/xml", "application/soap+xml", "application/xop+xml":
            self = try Self.read(bytes, attachments: [])
        case "multipart/related", "multipart/mixed", "multipart/form-data":
            guard let boundary = type.parameters["boundary"] else { throw .mediaType }
            let parts = try MultipartBody.parts(bytes, boundary: boundary)
            guard let first = parts.first, let kind = MediaType(first.mediaType),
                ["text/xml", "application/soap+xml", "application/xop+xml"].contains(kind.name)
            else { throw .parts }
            self = try Self.read(first.bytes, attachments: Array(parts.dropFirst()))
        default: throw .mediaType
        }
    }

    private static func read(
        _ bytes: [UInt8], attachments: [ExchangeAttachment]
    ) throws(MessageFault) -> SOAPMessage {
        let envelope: MarkupElement
        do throws(MarkupFault) {
            envelope = try MarkupDocument(bytes, upTo: largest).root
        } catch {
            throw .markup(error)
        }
        guard envelope.name == "Envelope", envelope.namespace == SOAPNames.envelope else { throw .notEnvelope }
        let headers = envelope.all("Header")
        let bodies = envelope.all("Body")
        guard headers.count <= 1, bodies.count == 1, let element = bodies[0].elements.first,
            bodies[0].elements.count == 1
        else { throw .shape }
        if element.name == "Fault", element.namespace == SOAPNames.envelope {
            // A fault may say to what it belongs; where it says so wrongly it is a fault all the same.
            let header = headers.first.flatMap { header in try? ExchangeHeader(soap: header) }
            return SOAPMessage(header: header, content: .fault(SOAPFault(element)), attachments: attachments)
        }
        guard let first = headers.first else { throw .shape }
        let header = try ExchangeHeader(soap: first)
        let code = header.service.serviceCode
        guard ["", "Request", "Response"].contains(where: { element.name == code + $0 }) else { throw .otherService }
        return SOAPMessage(header: header, content: .element(element), attachments: attachments)
    }
}
