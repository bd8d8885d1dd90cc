/// What the unit's lamp shows. Never by colour alone: each has a rhythm of its own, in ``rhythm``.
package enum Lamp: UInt8, Hashable, Sendable, CaseIterable {
    /// Dark.
    case off = 0
    /// Ready for the next voter.
    case ready = 1
    /// Working: wait.
    case busy = 2
    /// Done, all is well.
    case accepted = 3
    /// A person must look: another finger, paper, a question. Never an accusation.
    case attention = 4
    /// Refused.
    case refused = 5
    /// The case was opened.
    case tampered = 6
    /// "It is this unit", when there are several.
    case locate = 7
}
