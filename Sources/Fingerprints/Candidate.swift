/// One proposal of a search: a place on the list, never an identity.
package struct Candidate: Sendable, Hashable {
    /// Number on the list.
    package let reference: Int
    /// The finger whose template is alike.
    package let position: FingerPosition
    /// How alike, for this one comparison: a list of N templates gives about N times as many false ones.
    package let score: MatchScore
}
