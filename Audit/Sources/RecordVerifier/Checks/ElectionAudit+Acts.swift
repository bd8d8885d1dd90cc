extension ElectionAudit {
    /// An entry with a decision of the commission.
    mutating func decide(_ body: JsonValue, _ place: Place) throws(FormProblem) {
        let decision = try Decision(body)
        _ = blob(decision.act.document, for: place)
        guard !decision.recount.isEmpty else { return }
        if !phase.isAfterVoting {
            findings.fail(.decisions, place, "a recount is ordered in the phase '\(phase.rawValue)'")
        }
        for unit in decision.recount {
            if tallies[unit.contest]?.newest[unit.station] == nil {
                findings.fail(
                    .decisions, place, "station '\(unit.station)' has no protocol in '\(unit.contest)' to count again")
            }
            recounts.insert(unit)
        }
    }

    /// An entry with the report of an audit.
    func report(_ body: JsonValue, _ place: Place) throws(FormProblem) {
        let act = try Act(try ObjectReader(body, "the report", "document", "title", "v"))
        _ = blob(act.document, for: place)
    }

    /// An entry by which the commission says that the quorum of witnesses was missed.
    mutating func missQuorum(_ entry: LedgerEntry, _ body: JsonValue, _ place: Place) throws(FormProblem) {
        let reader = try ObjectReader(body, "the notice", "missing", "v")
        try reader.requireVersion()
        let missing = try reader.identifiers("missing")
        guard let genesis, genesis.quorum > 0 else { throw FormProblem("genesis sets no quorum") }
        if quorumMissed != nil { findings.fail(.witnesses, place, "it was said before") }
        quorumMissed = count
        let witnesses = Set(keys.witnesses(at: entry.time).map(\.subject))
        guard Identifier.areAscending(missing), witnesses.isSuperset(of: missing) else {
            throw FormProblem("'missing' are not witnesses of the ledger in ascending order")
        }
        if witnesses.count - missing.count >= genesis.quorum {
            findings.fail(.witnesses, place, "without those that are missing there are enough witnesses")
        }
        if let definition, entry.time < definition.resultsTime {
            findings.fail(.witnesses, place, "the date of the result has not come")
        }
    }
}
