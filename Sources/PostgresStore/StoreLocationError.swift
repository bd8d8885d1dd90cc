package import Wording

/// Why a text names no database. Never repeats the text, which may hold a password.
package enum StoreLocationError: Error, Equatable, Sendable {
    /// Nothing was given.
    case empty
    /// It has another scheme than a database's.
    case scheme
    /// It is no connection string.
    case malformed
    /// It holds a password.
    case password
    /// It asks for TLS on a network only if the other side likes it (`sslmode=allow` or `prefer`).
    case wavering
}

extension StoreLocationError: Fault {
    package var nature: FaultNature { .misuse }
}
