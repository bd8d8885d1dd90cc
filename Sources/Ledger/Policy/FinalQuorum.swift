/// The quorum that genesis sets, and from where to where no checkpoint is published without it.
package struct FinalQuorum: Equatable, Sendable {
    /// Who must have cosigned.
    package let quorum: WitnessQuorum
    /// The number of the entry by which the result was certified; `nil` before.
    let certified: Int?
    /// The number of the entry that says that the quorum was missed; `nil` where none does.
    let missed: Int?

    /// Whether a checkpoint of a size needs it: one that covers the certification of the result, unless it also covers
    /// the commission's word that the quorum was missed.
    package func isDemanded(size: Int) -> Bool {
        certified.map { size > $0 && missed.map { size <= $0 } ?? true } ?? false
    }
}
