import Wording

extension PageServerFault {
    package var english: String {
        switch self {
        case .noPort(let port): "There is no port \(port); give one from 0 to 65535, 0 for one that is free."
        case .taken(let address):
            "Another program listens at \(address). Give another port, or 0 for one that is free."
        case .forbidden(let address): "This user may not listen at \(address). Give a port above 1023."
        case .notHere(let address): "This machine has no address \(address.host)."
        case .system(let code): "The pages cannot be served: \(SystemCause(code).english)."
        }
    }
}
