package import ElectionModel
package import Wording

/// What stands on a voter's receipt. Personal data; never a choice.
package struct ReceiptSlip: Hashable, Sendable {
    package let listNumber: Int
    package let name: PersonName
    package let contests: [ContestId]
    /// 0 for the first print; a further one is a copy, and says which.
    package let copy: Int
}

extension ReceiptSlip: CustomStringConvertible, CustomReflectable {
    /// Nothing of the voter.
    package var description: String { "receipt" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
