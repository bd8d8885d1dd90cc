import Trust

/// Asks all witnesses of a policy at once to cosign a checkpoint.
package struct WitnessRound: Sendable {
    /// What came of a round.
    struct Outcome {
        /// Cosignatures that verify.
        var lines: [NoteLine] = []
        /// Witnesses that did not cosign, and why.
        var refusals: [(witness: String, refusal: WitnessRefusal)] = []
        /// Witnesses that did.
        var cosigned: [String] = []
    }

    /// Which witnesses there are, and how many of them are enough.
    package let policy: LedgerPolicy
    private let link: any WitnessLink

    package init(policy: LedgerPolicy, link: any WitnessLink) {
        self.policy = policy
        self.link = link
    }

    /// Asks every witness, side by side.
    ///
    /// - Parameters:
    ///   - note: the checkpoint, signed by the log.
    ///   - size: the checkpoint's size.
    ///   - known: the size that each witness cosigned last, by its name, as far as the log knows.
    ///   - proof: makes the proof from a smaller size.
    func ask(
        for note: SignedNote, size: Int, known: [String: Int],
        proof: @escaping @Sendable (Int) throws(LedgerError) -> ConsistencyProof
    ) async -> Outcome {
        await withTaskGroup(of: (String, WitnessTalk.Step).self) { group in
            for (_, witness, _) in policy.witnesses {
                group.addTask {
                    var talk = WitnessTalk(
                        witness: witness, note: note, size: size, known: known[witness.name] ?? 0)
                    var step = talk.start
                    while case .ask(let old) = step {
                        guard let proof = try? proof(old) else { return (witness.name, .failed(.unclear)) }
                        let offer = CheckpointOffer(old: old, proof: proof, note: note)
                        step = talk.take(await link.send(offer, to: witness))
                    }
                    return (witness.name, step)
                }
            }
            var outcome = Outcome()
            for await (name, step) in group {
                switch step {
                case .cosigned(let lines):
                    outcome.lines += lines
                    outcome.cosigned.append(name)
                case .failed(let refusal): outcome.refusals.append((name, refusal))
                case .ask: break
                }
            }
            return outcome
        }
    }
}
