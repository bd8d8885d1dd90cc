import Trust

/// Asks all witnesses of a policy at once to cosign a checkpoint.
package struct WitnessRound: Sendable {
    /// What came of a round.
    struct Outcome {
        /// Cosignatures that verify, by the witness' name.
        var cosignatures: [String: [NoteLine]] = [:]
        /// Witnesses that did not cosign, and why; by name.
        var refusals: [String: WitnessRefusal] = [:]
        /// Witnesses that kept the round waiting.
        var slow: Set<String> = []
    }

    /// Which witnesses there are, and how many of them are enough.
    package let policy: LedgerPolicy
    private let link: any WitnessLink
    /// How long a round waits for the others once there are enough, and who answers later counts as slow.
    private let patience: Duration
    /// Says that a checkpoint is published without its quorum.
    let report: @Sendable (MissedQuorum) -> Void

    /// - Parameters:
    ///   - policy: the witnesses, and how many are enough in a ledger whose genesis sets no quorum.
    ///   - link: the way to them.
    ///   - patience: how long a round waits for the others once there are enough; who answers later counts as slow.
    ///   - report: told when a checkpoint is published without its quorum, once as long as the same ones are missing.
    package init(
        policy: LedgerPolicy, link: any WitnessLink, patience: Duration = .seconds(1),
        report: @escaping @Sendable (MissedQuorum) -> Void = { _ in }
    ) {
        self.policy = policy
        self.link = link
        self.patience = patience
        self.report = report
    }

    /// Asks every witness, side by side.
    ///
    /// - Parameters:
    ///   - note: the checkpoint, signed by the log.
    ///   - size: the checkpoint's size.
    ///   - known: the size that each witness cosigned last, by its name, as far as the log knows.
    ///   - resting: witnesses that are left alone this time, by name.
    ///   - isEnough: whether the cosignatures are enough, so that nobody is waited for much longer; never where everybody's
    ///     word is wanted.
    ///   - proof: makes the proof from a smaller size.
    func ask(
        for note: SignedNote, size: Int, known: [String: Int], resting: Set<String>,
        isEnough: ([NoteLine]) -> Bool,
        proof: @escaping @Sendable (Int) throws(LedgerError) -> ConsistencyProof
    ) async -> Outcome {
        var outcome = Outcome()
        var asked: [NoteKey] = []
        for (_, witness, _) in policy.witnesses {
            if !link.reaches(witness) {
                outcome.refusals[witness.name] = .noAddress
            } else if resting.contains(witness.name) {
                outcome.refusals[witness.name] = .resting
            } else {
                asked.append(witness)
            }
        }
        // A step is a witness' last word; `nil` says that there was enough time.
        return await withTaskGroup(of: (name: String, step: WitnessTalk.Step)?.self) {
            [asked, outcome, patience] group in
            var outcome = outcome
            var silent = Set(asked.map(\.name))
            for witness in asked {
                group.addTask { await talk(to: witness, note, size: size, known: known[witness.name] ?? 0, proof) }
            }
            let clock = ContinuousClock()
            let start = clock.now
            var isEnding = false
            while !silent.isEmpty, let answer = await group.next(), let (name, step) = answer {
                silent.remove(name)
                if clock.now - start > patience { outcome.slow.insert(name) }
                switch step {
                case .cosigned(let lines): outcome.cosignatures[name] = lines
                case .failed(let refusal): outcome.refusals[name] = refusal
                case .ask: break
                }
                guard !isEnding, isEnough(outcome.cosignatures.values.flatMap { $0 }) else { continue }
                isEnding = true
                group.addTask {
                    try? await Task.sleep(for: patience)
                    return nil
                }
            }
            group.cancelAll()
            for name in silent { outcome.refusals[name] = .unclear }
            outcome.slow.formUnion(silent)
            return outcome
        }
    }

    private func talk(
        to witness: NoteKey, _ note: SignedNote, size: Int, known: Int,
        _ proof: @Sendable (Int) throws(LedgerError) -> ConsistencyProof
    ) async -> (name: String, step: WitnessTalk.Step) {
        var talk = WitnessTalk(witness: witness, note: note, size: size, known: known)
        var step = talk.start
        while case .ask(let old) = step {
            guard let proof = try? proof(old) else { return (witness.name, .failed(.unclear)) }
            step = talk.take(await link.send(CheckpointOffer(old: old, proof: proof, note: note), to: witness))
        }
        return (witness.name, step)
    }
}
