/// What came back for a question in REST.
package enum RESTAnswer: Equatable, Sendable {
    /// The provider's answer.
    case answer(status: Int, mediaType: String?, body: [UInt8])
    /// The exchange's own error.
    case error(ExchangeError)

    /// The most bytes of the exchange's own error.
    static let largestError = 65_536

    /// Reads a reply.
    ///
    /// - Parameters:
    ///   - reply: of our security server.
    ///   - request: what was asked.
    /// - Throws: ``MessageFault/otherRequest`` when an answer names another request or service, ``MessageFault/header(_:)`` when it names
    ///   none, ``MessageFault/json`` for an error that is none.
    package init(_ reply: ExchangeReply, to request: RESTRequest) throws(MessageFault) {
        if let type = reply.headers["x-road-error"] {
            let value = try? JSONValue(reply.body, upTo: Self.largestError)
            self = .error(
                ExchangeError(
                    type: value?["type"]?.text ?? type, message: value?["message"]?.text ?? "",
                    detail: value?["detail"]?.text))
            return
        }
        guard let id = reply.headers["x-road-id"] else { throw .header("X-Road-Id") }
        guard id == request.header.id else { throw .otherRequest }
        // The provider's server names the service; an older one does not.
        if let service = reply.headers["x-road-service"] {
            guard PercentCoding.decoded(service) == request.header.service.text else { throw .otherRequest }
        }
        self = .answer(status: reply.status, mediaType: reply.headers["content-type"], body: reply.body)
    }
}
