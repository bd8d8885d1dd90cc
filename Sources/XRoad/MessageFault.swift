package import Wording

/// Why bytes are no message of the exchange.
package enum MessageFault: Hashable, Sendable {
    /// They are not XML as we read it.
    case markup(MarkupFault)
    /// The outermost element is no SOAP 1.1 envelope.
    case notEnvelope
    /// There is no header, or no body, or more than one of it, or the body has not exactly one element.
    case shape
    /// A header is missing, or is there twice.
    case header(String)
    /// A header's value is not of its form.
    case value(String)
    /// The protocol is another than 4.0.
    case version
    /// The element in the body is not the one of the service in the header.
    case otherService
    /// A message of several parts is cut, has no parts, or its first part is not SOAP.
    case parts
    /// The media type is none that a message has.
    case mediaType
    /// The message is larger than it may be.
    case tooLarge
    /// The answer belongs to another request.
    case otherRequest
    /// The answer is about somebody else than was asked.
    case otherPerson
    /// An answer in JSON is not JSON, or lacks what it must have.
    case json
}

extension MessageFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .otherRequest, .otherPerson: .conflict
        default: .unsound
        }
    }
}
