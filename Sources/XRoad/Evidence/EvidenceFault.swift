package import Wording

/// Why a container does not prove an exchange. One container can have several.
package enum EvidenceFault: Hashable, Sendable {
    /// The bytes are no archive, or one whose directory contradicts its entries.
    case notContainer
    /// There are more bytes, or more entries, than a container may have.
    case tooLarge
    /// It does not say that it is a container of signatures.
    case otherKind
    /// An entry is missing.
    case missing(String)
    /// An entry is damaged, or not of its form.
    case malformed(String)
    /// The signature uses what we do not take, such as SHA-1.
    case algorithm(String)
    /// What was signed is missing or was changed.
    case changed(String)
    /// An entry stands in the container and no signature covers it.
    case notSigned(String)
    /// The signature is not by the key in the certificate.
    case badSignature
    /// The certificate is another than the one that was signed with.
    case otherCertificate
    /// The certificate does not lead to an authority of the exchange, or was not valid then.
    case untrustedSigner
    /// The signer is not the member that the message names.
    case otherMember
    /// The container is of another exchange than the one that it is to prove.
    case otherExchange
    /// What was signed is not what we were answered.
    case otherAnswer
    /// There is no word on whether the certificate was revoked, or it is not by the authority, or not of that time.
    case revocationUnknown
    /// The certificate had been revoked.
    case revoked
    /// There is no time stamp.
    case noTimeStamp
    /// The time stamp is not of this signature, or its own signature does not fit.
    case badTimeStamp
    /// The time stamp is not by an authority of the exchange.
    case untrustedTimeStamp
    /// The exchange's message in the container cannot be read.
    case message(MessageFault)
}

extension EvidenceFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .changed, .notSigned, .badSignature, .otherCertificate, .untrustedSigner, .otherMember, .otherExchange,
            .otherAnswer, .revoked, .badTimeStamp, .untrustedTimeStamp:
            .denied
        case .revocationUnknown, .noTimeStamp: .partial
        case .missing: .missing
        case .notContainer, .tooLarge, .otherKind, .malformed, .algorithm, .message: .unsound
        }
    }
}
