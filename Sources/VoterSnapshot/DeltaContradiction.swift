import Wording

/// In what a delta contradicts the list that it corrects. A list number and a person belong together for ever.
package enum DeltaContradiction: Hashable, Sendable {
    /// A voter is removed, transferred or marked who is not on the list.
    case notListed(Int)
    /// A voter is added under a number that is on the list.
    case numberTaken(Int)
    /// A voter is added under a number that was another person's.
    case otherPerson(Int)
    /// A voter is added whose PIN has another number, which is given second.
    case pinTaken(Int, under: Int)
    /// A voter is transferred to the station itself or to one that the election does not have.
    case badTransfer(Int)
}

extension DeltaContradiction: Worded {}
