/// How many trustees share the election key, and how many of them open a tally.
package struct TrusteeCount: Hashable, Sendable {
    /// n: how many there are.
    package let all: Int
    /// t: how many are needed, fewer than there are, so that the loss of one does not lose the election.
    package let needed: Int

    /// Takes and checks the members.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form`` unless 2 ≤ needed < all ≤ 20.
    package init(all: Int, needed: Int) throws(RecordFault) {
        guard needed >= 2, needed < all, all <= 20 else { throw RecordFault(.form) }
        self.all = all
        self.needed = needed
    }
}
