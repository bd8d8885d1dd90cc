import Glibc
import NIOCore
package import Wording

/// Why pages cannot be served.
package enum PageServerFault: Fault, Equatable {
    /// There is no such port.
    case noPort(Int)
    /// Another program listens there.
    case taken(ListenAddress)
    /// This user may not listen there.
    case forbidden(ListenAddress)
    /// This machine has no such address.
    case notHere(ListenAddress)
    /// The system refuses for another reason, given by its number.
    case system(Int32)

    init(_ error: IOError, at address: ListenAddress) {
        self =
            switch error.errnoCode {
            case EADDRINUSE: .taken(address)
            case EACCES, EPERM: .forbidden(address)
            case EADDRNOTAVAIL: .notHere(address)
            default: .system(error.errnoCode)
            }
    }

    package var nature: FaultNature {
        switch self {
        case .taken: .conflict
        case .forbidden: .denied
        case .noPort, .notHere: .misuse
        case .system: .failed
        }
    }
}
