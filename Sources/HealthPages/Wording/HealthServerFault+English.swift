import Wording

extension HealthServerFault {
    package var english: String {
        switch self {
        case .port(let port): "\(port) is no port; give a number from 0 to 65535, 0 for one that is free."
        case .taken(let port):
            "The health pages cannot be served: another program uses port \(port). Give another one, or 0 for one that "
                + "is free."
        case .forbidden(let port):
            "The health pages cannot be served: this user may not use port \(port). Give one above 1023."
        case .system(let code): "The health pages cannot be served: \(SystemCause(code).english)."
        }
    }
}
