/// Why a side cannot send a message now. Nothing was sent.
package enum SendFault: Error, Hashable, Sendable {
    /// There is no session.
    case noSession
    /// The message before is still on its way, or its answer.
    case busy
    /// No command awaits an answer.
    case nothingAsked
    /// The body has a size that this message's cannot have.
    case size
}
