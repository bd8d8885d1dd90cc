/// What a ``HostSession`` tells its owner.
package enum HostEvent: Hashable, Sendable {
    /// The board proved that it holds the session's keys; commands may go.
    case opened
    /// The answer to that request, an event of it, or an event that nobody asked for (request 0).
    case report(request: UInt16, BoardReport)
    /// Nothing comes any more; a new session may be begun.
    case ended(SessionEnd)
}
