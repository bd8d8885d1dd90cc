package import ElectionModel
package import Trust

extension LedgerPolicy {
    /// What a policy says of a note.
    package enum Verdict: Equatable, Sendable {
        /// A log signed, and the witnesses of these names cosigned, which is enough; none of them before that time.
        case good(witnesses: [PolicyName], notBefore: Timestamp?)
        /// None of the logs signed.
        case unsigned
        /// A line under the name and id of a log or witness does not verify.
        case badSignature(name: String)
        /// Witnesses are missing; these cosigned.
        case tooFew(witnesses: [PolicyName])
    }

    /// Judges the signatures of a note. What its text says is the caller's to judge.
    ///
    /// - Returns: whether it counts. A signature that does not verify is fatal also where the others would be enough
    ///   (C2SP signed-note).
    package func verdict(on note: SignedNote) -> Verdict {
        let keys = logs.map(\.key) + witnesses.map(\.key)
        if let bad = keys.first(where: { note.verdict(by: $0) == .bad }) { return .badSignature(name: bad.name) }
        // A log is known by its origin, so another's key does not count under it.
        guard
            logs.contains(where: { note.text.hasPrefix("\($0.key.name)\n") && note.verdict(by: $0.key) == .good })
        else { return .unsigned }
        var times: [PolicyName: Timestamp] = [:]
        for (name, key, _) in witnesses { times[name] = note.cosigned(by: key) }
        let cosigned = names.filter { times[$0] != nil }
        guard quorum.map({ isMet($0, Set(cosigned)) }) ?? true else { return .tooFew(witnesses: cosigned) }
        return .good(witnesses: cosigned, notBefore: times.values.min())
    }

    /// Whether enough witnesses cosigned a note, whoever else signed it.
    package func isQuorumMet(by note: SignedNote) -> Bool {
        let cosigned = witnesses.filter { note.cosigned(by: $0.key) != nil }.map(\.name)
        return quorum.map { isMet($0, Set(cosigned)) } ?? true
    }

    /// Whether a witness cosigned, or enough of a group did. Names are defined before they are used, so this ends.
    private func isMet(_ name: PolicyName, _ cosigned: Set<PolicyName>) -> Bool {
        switch member(name) {
        case .witness?: cosigned.contains(name)
        case .group(let threshold, let members)?: members.count { isMet($0, cosigned) } >= threshold
        case nil: false
        }
    }
}
