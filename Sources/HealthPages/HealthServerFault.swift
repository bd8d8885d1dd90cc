import Glibc
import NIOCore
package import Wording

/// Why the pages about health cannot be served. The program itself can do its work without them.
package enum HealthServerFault: Fault, Equatable {
    /// There is no such port.
    case port(Int)
    /// Another program listens there.
    case taken(Int)
    /// This user may not listen there.
    case forbidden(Int)
    /// The system refuses for another reason, given by its number.
    case system(Int32)

    init(_ error: IOError, port: Int) {
        self =
            switch error.errnoCode {
            case EADDRINUSE: .taken(port)
            case EACCES, EPERM: .forbidden(port)
            default: .system(error.errnoCode)
            }
    }

    package var nature: FaultNature {
        switch self {
        case .port: .misuse
        case .taken: .conflict
        case .forbidden: .denied
        case .system: .failed
        }
    }
}
