import Wording

/// Why the clerk's page was not answered, before anything was asked of the desk.
enum ClerkPageFault: Fault, Hashable, CaseIterable {
    /// Nobody is signed in, or not any more.
    case notSignedIn
    /// What was sent is not what the page sends.
    case unreadable
    /// There is no connection to the exchange, so nothing can be checked from here.
    case noExchange
    /// Something went wrong that has no sentence of its own.
    case unforeseen

    var nature: FaultNature {
        switch self {
        case .notSignedIn: .denied
        case .unreadable: .misuse
        case .noExchange: .missing
        case .unforeseen: .failed
        }
    }
}
