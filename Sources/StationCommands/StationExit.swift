/// How a command ends, the same for all of the system's programs.
package enum StationExit: Int32, Sendable {
    case ok = 0
    case failed = 1
    case usage = 2
    case notFound = 3
    /// A permission, a passphrase or a signature does not allow it.
    case notAllowed = 4
    /// It contradicts what is there already.
    case conflict = 5
    /// What was checked is not good.
    case checkFailed = 6
    /// Some of it was done.
    case partial = 7
}
