package import ElectionModel
package import Files
package import Wording

/// Why a member is not signed in, or no key is made for one. Carries no PIN.
package enum ClerkRefusal: Error, Equatable, Sendable {
    /// No key was made for this member.
    case unknown(MemberId)
    /// The PIN does not open the key. So many more tries until it is locked.
    case wrongPIN(left: Int)
    /// Too many wrong PINs; nobody signs in as this member until then.
    case locked(until: Timestamp)
    /// The certificate is not valid yet, or no longer.
    case notValid(MemberId)
    /// The certificate, the key and the commission's signature do not belong together.
    case forged(MemberId)
    /// A file in the members' folder is no certificate.
    case damaged(file: String)
    /// Somebody signs in, or a key is made, at this very moment.
    case busy
    /// Argon2id's memory cannot be had.
    case memory
    case file(DurableFileError)
}

extension ClerkRefusal: Fault {
    package var nature: FaultNature {
        switch self {
        case .unknown: .missing
        case .wrongPIN, .locked, .notValid: .denied
        case .forged, .damaged: .unsound
        case .busy: .conflict
        case .memory, .file: .failed
        }
    }
}
