import Wording

/// What the journal says happened.
package enum DeskWord: String, Sendable, CaseIterable {
    case applied
    /// Somebody opened the file.
    case looked
    /// Somebody took a paper out.
    case paperTaken = "paper-taken"
    /// Conclusions and a summary were issued, by nobody's hand.
    case concluded
    case proposed
    /// A deed was done: by the second member, or by one where one is enough.
    case done
    /// A proposal fell, because the findings changed after it.
    case lapsed
    case takenBack = "taken-back"
}

extension DeskWord: Worded {}
