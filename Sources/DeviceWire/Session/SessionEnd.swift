/// Why there is no session any more, or none came about.
package enum SessionEnd: Hashable, Sendable {
    /// Nobody answered the hello.
    case noAnswer
    /// Somebody answered who does not hold the board's key.
    case wrongBoard
    /// The board answered that it will not.
    case refused(Refusal)
    /// A message was sent as often as can be and never acknowledged: unplugged, restarted, or the line is too bad.
    case lost
    /// A command was acknowledged and not answered in time: the board hangs. A new session can ask what became of it.
    case unanswered
    /// The host said nothing for longer than the protocol allows.
    case silent
    /// The other side holds the keys and breaks the protocol.
    case broken
    /// The keys were wiped, because the case was opened.
    case wiped
}
