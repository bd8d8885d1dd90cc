/// What a ``BoardSession`` tells its owner.
package enum BoardEvent: Hashable, Sendable {
    /// A host proved who it is; an earlier session is over. Its place in ``BoardSession/hosts``.
    case opened(host: Int)
    /// A command, to be answered by ``BoardSession/answer(_:body:)``.
    case command(BoardCommand)
    /// Nothing is heard or said but hellos. What was under way for the host must be given up.
    case ended(SessionEnd)
}
