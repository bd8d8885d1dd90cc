/// A message in SOAP 1.1, document/literal wrapped (X-Road SOAP message protocol 4.0).
package struct SOAPMessage: Equatable, Sendable {
    /// The most bytes of a message's XML.
    package static let largest = 4 << 20

    /// What the body has.
    package enum Content: Equatable, Sendable {
        /// The element of the service, or its answer.
        case element(MarkupElement)
        case fault(SOAPFault)
    }

    /// `nil` in faults, which need not say what they are about.
    package let header: ExchangeHeader?
    package let content: Content
    /// What came beside the SOAP part.
    package let attachments: [ExchangeAttachment]

    /// Whether it is an answer: the element is named after the service and `Response`.
    package var isResponse: Bool {
        guard case .element(let element) = content, let header else { return false }
        return element.name == "\(header.service.serviceCode)Response"
    }
}
