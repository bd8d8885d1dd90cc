package import Wording

/// Why a time stamp proves nothing.
package enum TimeStampFault: Error, Hashable, Sendable, CaseIterable {
    /// There is no certificate in PEM, or a damaged one.
    case noCertificate
    /// The bytes are no answer of an authority.
    case malformed
    /// The authority answered without a stamp.
    case refused
    /// The stamp is of other bytes.
    case otherDocument
    /// The answer is to another question.
    case otherQuestion
    /// The authority's certificate does not lead to a trusted one, was not valid then, or is not for time stamps.
    case untrusted
    case badSignature
    /// The library could not do it, for want of memory.
    case library
}

extension TimeStampFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .noCertificate, .malformed: .unsound
        case .refused, .untrusted, .badSignature: .denied
        case .otherDocument, .otherQuestion: .conflict
        case .library: .failed
        }
    }
}
