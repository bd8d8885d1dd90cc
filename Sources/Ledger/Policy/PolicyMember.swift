package import Trust

/// What a name in a policy stands for.
package enum PolicyMember: Equatable, Sendable {
    case witness(NoteKey, url: String?)
    /// Counts when at least `threshold` of its members do.
    case group(threshold: Int, members: [PolicyName])
}
