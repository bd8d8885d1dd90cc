package import Trust

/// The way from a log to its witnesses.
package protocol WitnessLink: Sendable {
    /// Sends an offer and waits for the answer, for as long as the link finds right.
    ///
    /// - Parameters:
    ///   - offer: the request.
    ///   - witness: to whom.
    /// - Returns: `nil` when no answer came, or none that the protocol has.
    func send(_ offer: CheckpointOffer, to witness: NoteKey) async -> WitnessAnswer?

    /// Whether there is a way to a witness; who has none is not asked.
    func reaches(_ witness: NoteKey) -> Bool
}

extension WitnessLink {
    package func reaches(_ witness: NoteKey) -> Bool { true }
}
