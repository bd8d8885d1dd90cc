/// Why somebody reads the register. Every read names one, and it is logged.
package enum AccessPurpose: String, Sendable, CaseIterable {
    /// To make a station's snapshot.
    case snapshot
    /// To identify the voter online.
    case identification
    /// To answer a complaint about the list.
    case complaint
    /// The voter asked what is kept about them.
    case voterRequest = "voter-request"
    /// To audit the register.
    case audit

    /// Whether templates and photos may be read for it.
    package var allowsBiometrics: Bool {
        switch self {
        case .snapshot, .identification: true
        case .complaint, .voterRequest, .audit: false
        }
    }
}
