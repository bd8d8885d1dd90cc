/// The kinds of failure that scripts and other programs tell apart.
package enum FaultNature: String, Sendable, CaseIterable {
    /// Something did not work: a disk, a device, a network.
    case failed
    /// It was asked for in a wrong way.
    case misuse
    /// What was named is not there.
    case missing
    /// There is no right to do it, or a key or signature does not fit.
    case denied
    /// It exists already, somebody else holds it, or it is not its time.
    case conflict
    /// A check was carried out and did not hold.
    case unsound
    /// Part of the work was done.
    case partial
}
