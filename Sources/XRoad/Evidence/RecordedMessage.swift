/// The message in a container: SOAP as it travelled, or the lines of a REST message.
struct RecordedMessage: Equatable {
    static let entry = "message.xml"

    let header: ExchangeHeader
    let isResponse: Bool

    /// Whose security server signed it.
    var sender: ClientIdentifier { isResponse ? header.service.provider : header.client }

    /// - Throws: ``EvidenceFault/message(_:)``.
    init(_ bytes: [UInt8]) throws(EvidenceFault) {
        do throws(MessageFault) {
            let isMarkup = bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) } == UInt8(ascii: "<")
            self = isMarkup ? try Self.soap(bytes) : try Self.rest(bytes)
        } catch {
            throw .message(error)
        }
    }

    private init(header: ExchangeHeader, isResponse: Bool) {
        self.header = header
        self.isResponse = isResponse
    }

    private static func soap(_ bytes: [UInt8]) throws(MessageFault) -> RecordedMessage {
        let message = try SOAPMessage(bytes, mediaType: "text/xml")
        guard let header = message.header else { throw .header("client") }
        // Only the provider's server adds the hash.
        return RecordedMessage(header: header, isResponse: message.isResponse || header.requestHash != nil)
    }

    /// `VERB`, target and headers of a request, or status and headers of an answer, each line ended by CR LF.
    private static func rest(_ bytes: [UInt8]) throws(MessageFault) -> RecordedMessage {
        guard bytes.count <= SOAPMessage.largest else { throw .tooLarge }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .shape }
        let lines = text.split(omittingEmptySubsequences: true) { $0 == "\r\n" || $0 == "\n" }.map(String.init)
        guard let first = lines.first else { throw .shape }
        let isResponse = RESTMethod(rawValue: String(first.prefix { $0 != " " })) == nil
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = String(line[line.index(after: colon)...].drop { $0 == " " })
            let name = line[..<colon].lowercased()
            guard !name.hasPrefix("x-road-") || headers[name] == nil else { throw .header(name) }
            headers[name] = value
        }
        guard let client = headers["x-road-client"].flatMap(PercentCoding.decoded).flatMap({ ClientIdentifier($0) })
        else {
            throw .header("X-Road-Client")
        }
        guard let id = headers["x-road-id"] else { throw .header("X-Road-Id") }
        guard let service = try service(lines, headers) else { throw .header("X-Road-Service") }
        let header = ExchangeHeader(
            client: client, service: service, id: id, userId: headers["x-road-userid"], issue: headers["x-road-issue"],
            requestHash: headers["x-road-request-hash"].map { RequestHash(algorithm: "SHA-512", value: $0) })
        return RecordedMessage(header: header, isResponse: isResponse)
    }

    /// Of the header in answers, of the path in requests.
    private static func service(
        _ lines: [String], _ headers: [String: String]
    ) throws(MessageFault) -> ServiceIdentifier? {
        if let text = headers["x-road-service"] { return PercentCoding.decoded(text).flatMap { ServiceIdentifier($0) } }
        let words = lines.prefix(2).flatMap { $0.split(separator: " ") }
        guard let target = words.first(where: { $0.hasPrefix("/r1/") }) else { return nil }
        let parts = target.dropFirst(4).prefix { $0 != "?" }.split(separator: "/").prefix(5).map(String.init)
        return PercentCoding.decoded(parts.joined(separator: "/")).flatMap { ServiceIdentifier($0) }
    }

    /// The answer as it came to us, made again from what was recorded of it.
    ///
    /// - Parameters:
    ///   - bytes: the message.
    ///   - attachment: the body of an answer in REST.
    /// - Throws: ``MessageFault/shape`` for lines without a status.
    static func reply(_ bytes: [UInt8], attachment: [UInt8]?) throws(MessageFault) -> ExchangeReply {
        guard bytes.first(where: { !" \t\r\n\u{FEFF}".utf8.contains($0) }) != UInt8(ascii: "<") else {
            return ExchangeReply(status: 200, headers: [("Content-Type", "text/xml")], body: bytes)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split { $0 == "\r\n" || $0 == "\n" }
        // `HTTP/1.1 200 OK`, or the status alone.
        let words = lines.first?.split(separator: " ") ?? []
        guard let status = words.lazy.compactMap({ Int($0) }).first else { throw .shape }
        let headers = lines.dropFirst().compactMap { line in
            line.firstIndex(of: ":").map { colon in
                (String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
            }
        }
        return ExchangeReply(status: status, headers: headers, body: attachment ?? [])
    }
}
