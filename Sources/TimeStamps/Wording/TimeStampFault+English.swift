import Wording

extension TimeStampFault {
    package var english: String {
        switch self {
        case .noCertificate: "there is no certificate of a time-stamping authority in this file, or it is damaged"
        case .malformed: "this is no time stamp"
        case .refused: "the authority has not given a time stamp"
        case .otherDocument: "the time stamp is of another file"
        case .otherQuestion: "the authority answered another question; ask again"
        case .untrusted: "the time stamp is not by an authority that is trusted here"
        case .badSignature: "the signature of the time stamp does not fit: it was changed"
        case .library: "the time stamp could not be checked for want of memory; close other programs and try again"
        }
    }
}
