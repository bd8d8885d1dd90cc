/// What two service persons together may do to a unit.
package enum ServiceAction: UInt8, Hashable, Sendable {
    /// End the report that the case was opened.
    case clearTamper = 1
    /// Give the board another host's key.
    case admitHost = 2
    /// Take a host's key away.
    case dismissHost = 3

    /// Bytes of what the action is about: a host's key, or nothing.
    package var subjectSize: Int { self == .clearTamper ? 0 : 32 }
}
