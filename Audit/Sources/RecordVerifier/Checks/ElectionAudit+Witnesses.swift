extension ElectionAudit {
    /// Checks the cosignatures of a checkpoint that covers the entries taken in so far.
    func checkWitnesses(_ note: SignedNote, _ place: Place) {
        guard let genesis, let lastTime else { return }
        var cosigned: [String] = []
        for witness in keys.witnesses(at: lastTime) {
            switch note.verdict(of: WitnessSigner(name: witness.subject, key: witness.signKey)) {
            case .good: cosigned.append(witness.subject)
            case .absent: break
            case .bad:
                findings.fail(.witnesses, place, "a line of witness '\(witness.subject)' does not verify")
            }
        }
        guard isQuorumDemanded, cosigned.count < genesis.quorum else { return }
        findings.fail(
            .witnesses, place,
            "it covers the certified result, and of the \(genesis.quorum) witnesses that are needed \(cosigned.count) "
                + "cosigned" + (cosigned.isEmpty ? "" : ": " + cosigned.joined(separator: ", ")))
    }

    /// Whether a checkpoint of the entries so far needs its witnesses.
    private var isQuorumDemanded: Bool {
        (genesis?.quorum ?? 0) > 0 && certified != nil && quorumMissed == nil
    }
}
