/// What a ``HostSession`` tells its owner.
package enum HostEvent: Hashable, Sendable {
    /// The board proved that it holds the session's keys; commands may go.
    case opened
    /// The answer to that request, an event of it, or an event that nobody asked for (request 0).
    case report(request: UInt16, BoardReport)
    /// No answer came in time. A late one is dropped; whether the command was done must be asked.
    case timedOut(request: UInt16)
    /// Nothing comes any more; a new session may be begun.
    case ended(SessionEnd)
}
