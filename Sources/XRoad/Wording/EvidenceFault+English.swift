import Wording

extension EvidenceFault {
    package var english: String {
        switch self {
        case .notContainer: "This is no signed container of the exchange, or it is damaged."
        case .tooLarge: "The container is larger than a container may be."
        case .otherKind: "This archive is no signed container of the exchange."
        case .missing(let name): "The container lacks \(name)."
        case .malformed(let name): "In the container, \(name) is damaged or not of its form."
        case .algorithm(let name): "In the container, \(name) uses a method of signing that is not taken."
        case .changed(let name): "In the container, \(name) was changed after it was signed."
        case .notSigned(let name): "In the container, \(name) is covered by no signature."
        case .badSignature: "The signature does not fit: the container was changed, or it is forged."
        case .otherCertificate: "The container has another certificate than the one that was signed with."
        case .untrustedSigner: "The signer's certificate is not by an authority of the exchange, or was not valid then."
        case .otherMember: "The signer is not the member whom the message names."
        case .otherExchange: "The container belongs to another exchange."
        case .otherAnswer: "What was signed is not what was answered."
        case .revocationUnknown: "Nothing shows that the signer's certificate was not revoked at the time."
        case .revoked: "The signer's certificate had been revoked."
        case .noTimeStamp: "The container has no time stamp yet. Fetch it again later."
        case .badTimeStamp: "The time stamp is not of this signature, or was changed."
        case .untrustedTimeStamp: "The time stamp is not by an authority of the exchange."
        case .message(let fault): "The message in the container cannot be read. \(fault.english)"
        }
    }
}
