package import Trust

/// Witnesses of whom so many must have cosigned a checkpoint.
package struct WitnessQuorum: Equatable, Sendable {
    /// Who cosigns, in the order of their names.
    package let witnesses: [NoteKey]
    /// How many of them are enough, at least one.
    package let threshold: Int

    package init(witnesses: [NoteKey], threshold: Int) {
        self.witnesses = witnesses
        self.threshold = threshold
    }

    /// The names of those who cosigned; `nil` when a line under the name and id of one of them does not verify, which is
    /// fatal whatever the others are (C2SP signed-note).
    package func cosigners(of note: SignedNote) -> [String]? {
        var names: [String] = []
        for witness in witnesses {
            switch note.verdict(by: witness) {
            case .good: names.append(witness.name)
            case .absent: break
            case .bad: return nil
            }
        }
        return names
    }

    /// Whether enough of them cosigned a note.
    package func isMet(by note: SignedNote) -> Bool { (cosigners(of: note)?.count ?? 0) >= threshold }

    /// The same as a policy that other programs read (C2SP tlog-policy); `nil` where fewer witnesses are left than are
    /// needed.
    package func policy(log: NoteKey) -> LedgerPolicy? {
        try? LedgerPolicy(log: LedgerPolicy.Log(key: log), witnesses: witnesses, threshold: threshold)
    }
}
