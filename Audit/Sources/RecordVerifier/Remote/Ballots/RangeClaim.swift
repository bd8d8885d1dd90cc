/// A range proof of a ballot, read and with its challenges, ready for a batch (RECORD-remote.md, section 7).
struct RangeClaim {
    /// A ciphertext of the ballot, by the index of its α among the ballot's points; its β is the next one.
    struct Factor {
        let alpha: Int
        /// How often it is multiplied.
        let times: Int
    }

    /// What to report when the proof is wrong.
    let finding: RemoteFinding
    /// The proof is about the product of these.
    let factors: [Factor]
    /// The index of the first commitment among the ballot's points: a, b of each branch.
    let commitments: Int
    /// cⱼ of every branch, the last too.
    let challenges: [GroupScalar]
    /// zⱼ of every branch.
    let responses: [GroupScalar]
    /// The number of the first branch.
    let low: Int
}
