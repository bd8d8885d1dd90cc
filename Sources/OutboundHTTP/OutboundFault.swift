package import Wording

/// Why another server gave no answer. Each case has the address that was asked.
package enum OutboundFault: Fault, Equatable {
    /// It is no address of a web server.
    case address(String)
    /// There is no connection: nothing was sent.
    case unreachable(String)
    /// One side does not take the other's certificate.
    case refusedTLS(String)
    /// The connection broke; what was sent may have arrived.
    case broken(String)
    /// The answer did not come in time.
    case late(String)
    /// The answer is larger than it may be.
    case tooLarge(String)
    /// The answer has this status of HTTP instead of 200.
    case status(Int, String)

    package var nature: FaultNature {
        switch self {
        case .address: .misuse
        case .unreachable, .broken, .late: .failed
        case .refusedTLS: .denied
        case .tooLarge: .unsound
        case .status(404, _): .missing
        case .status: .failed
        }
    }
}
