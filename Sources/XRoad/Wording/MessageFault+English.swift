import Wording

extension MessageFault {
    package var english: String {
        switch self {
        case .markup(.malformed): "The message is damaged: it is not XML."
        case .markup(.documentType):
            "The message declares a document type; such messages are refused, for they can do harm."
        case .markup(.tooLarge), .tooLarge: "The message is larger than a message may be."
        case .markup(.tooDeep): "The message has elements that lie too deep in each other."
        case .notEnvelope: "The message is not SOAP 1.1."
        case .shape: "The message has not one header and one body with one element."
        case .header(let name): "The header \(name) is missing, or is there twice."
        case .value(let name): "The header \(name) does not have its form."
        case .version: "The message is not of protocol version 4.0."
        case .otherService: "The body of the message does not belong to the service in its header."
        case .parts: "The message of several parts is cut or has no SOAP part."
        case .mediaType: "The message's media type is not one that the exchange has."
        case .otherRequest: "The answer belongs to another request. Ask again."
        case .otherPerson: "The answer is about somebody else than was asked."
        case .json: "The answer is not JSON of the expected form."
        }
    }
}
