extension ElectionAudit {
    /// An entry that steps to another phase.
    mutating func step(_ body: JsonValue, _ place: Place) throws(FormProblem) {
        let change = try PhaseChange(body)
        let before = phase
        phase = change.to
        if change.to == .keys, list?.stage != .final {
            findings.fail(.lists, place, "the phase 'keys' is entered without a final list")
        }
        if change.to == .keys { requireCandidates(place) }
        if change.to == .counted { requireProtocols(place) }
        if let genesis { remote?.step(to: change.to, genesis, place) }
        if change.to == .certified || change.to == .closed { requireResults(change.to, place) }
        if change.to == .certified { certified = count }
        if change.to == .appeals { appealed = count }
        guard change.from == before else {
            throw FormProblem("the step begins in '\(change.from.rawValue)', the phase is '\(before.rawValue)'")
        }
        guard change.to == before.next else {
            throw FormProblem("'\(change.to.rawValue)' does not follow '\(before.rawValue)'")
        }
    }

    /// An entry that commits to a voter list.
    mutating func commitList(_ body: JsonValue, _ place: Place) throws(FormProblem) {
        let next = try ListCommitment(body, units: genesis?.units ?? [])
        let last = list
        list = next
        if next.number != (last?.number ?? 0) + 1 {
            findings.fail(.lists, place, "'number' is not \((last?.number ?? 0) + 1)")
        }
        if next.previous != last?.version ?? .zero {
            findings.fail(.lists, place, "'previous' is not the version of the list before")
        }
        if last?.stage == .final { findings.fail(.lists, place, "a list follows the final list") }
    }

    /// An entry that issues a snapshot.
    mutating func issueSnapshot(_ body: JsonValue, _ place: Place) throws(FormProblem) {
        let issue = try SnapshotIssue(body)
        guard let genesis, genesis.units.contains(issue.station) else {
            throw FormProblem("there is no station '\(issue.station)'")
        }
        let number = (snapshots[issue.station]?.issue.number ?? 0) + 1
        snapshots[issue.station] = IssuedSnapshot(issue)
        if issue.number != number { findings.fail(.snapshots, place, "'number' is not \(number)") }
        guard let list, list.stage == .final else { throw FormProblem("there is no final list") }
        if issue.listVersion != list.version {
            findings.fail(.snapshots, place, "'listVersion' is not that of the final list")
        }
        if let voters = list.voters[issue.station], voters != issue.voters {
            findings.fail(.snapshots, place, "'voters' is \(issue.voters), the final list has \(voters)")
        }
    }

    /// An entry that corrects a station's list after its snapshot was issued.
    mutating func correctSnapshot(_ body: JsonValue, _ place: Place) throws(FormProblem) {
        let delta = try SnapshotDelta(body)
        guard let genesis, genesis.units.contains(delta.station) else {
            throw FormProblem("there is no station '\(delta.station)'")
        }
        guard let snapshot = snapshots[delta.station] else {
            throw FormProblem("station '\(delta.station)' has no snapshot to correct")
        }
        guard delta.snapshot == snapshot.issue.manifest else {
            throw FormProblem("'snapshot' is not the newest snapshot of station '\(delta.station)'")
        }
        snapshots[delta.station]?.correct(delta)
        if delta.number != snapshot.newest + 1 {
            findings.fail(.snapshots, place, "'number' is not \(snapshot.newest + 1)")
        }
    }

    /// An entry with a station's protocol.
    mutating func fileProtocol(_ entry: LedgerEntry, _ body: JsonValue, _ place: Place) throws(FormProblem) {
        let filed = try StationProtocol(body)
        guard let definition else { return }
        let unit = CountedUnit(station: filed.station, contest: filed.contest)
        if EntryType.stationProtocol.recountPhases.contains(phase), !recounts.contains(unit) {
            findings.fail(.lifeCycle, place, "no decision has ordered station '\(unit.station)' to count again")
        }
        recounts.remove(unit)
        let previous = tallies[filed.contest]?.newest[filed.station]?.seq
        let rules = ProtocolRules(
            definition: definition,
            subjects: keys.certificates(entry.keyId, role: Role.station.rawValue, at: entry.time).map(\.subject),
            snapshot: snapshots[filed.station], previous: previous)
        let faults = rules.faults(filed)
        for fault in faults {
            findings.fail(
                .protocols, Place(path: place.path, entry: place.entry, offset: place.offset, line: fault.line),
                fault.reason)
        }
        // What cannot be added up is left out of the count.
        guard !faults.contains(where: { [.contest, .lines, .votes].contains($0.rule) }) else { return }
        tallies[filed.contest]?.newest[filed.station] = ContestTally.Counted(
            seq: entry.seq, lines: filed.lines.map(\.value), votes: filed.votes.map(\.value))
    }

    /// An entry with the result of a contest.
    mutating func publish(_ body: JsonValue, _ place: Place, seq: Int64) throws(FormProblem) {
        let result = try ContestResult(body)
        guard let definition else { return }
        guard let tally = tallies[result.contest] else {
            throw FormProblem("there is no contest '\(result.contest)'")
        }
        if tally.counted == tally.protocols {
            findings.fail(.results, place, "contest '\(result.contest)' has a result on these protocols already")
        }
        tallies[result.contest]?.publish(seq)
        for reason in Self.differences(result, tally, definition) { findings.fail(.results, place, reason) }
    }

    /// What a published result says that the protocols do not.
    static func differences(
        _ result: ContestResult, _ tally: ContestTally, _ definition: ElectionDefinition
    ) -> [String] {
        var reasons: [String] = []
        let stations = definition.stations(of: tally.contest)
        if result.protocols != tally.protocols || tally.newest.count != stations.count {
            reasons.append("'protocols' are not the newest protocols of all its stations")
        }
        let lines = zip(definition.form.lines.map(\.id), tally.lines(count: definition.form.lines.count))
        if !result.lines.map(\.id).elementsEqual(lines.map(\.0))
            || !result.lines.map(\.value).elementsEqual(lines.map(\.1))
        {
            reasons.append("'lines' are not the sums over the protocols")
        }
        if result.votes.map(\.id) != tally.contest.options.map(\.id) || result.votes.map(\.value) != tally.votes {
            reasons.append("'votes' are not the sums over the protocols")
        }
        if result.rule != tally.contest.rule { reasons.append("'rule' is not that of the definition") }
        if result.outcome != tally.outcome(definition) {
            reasons.append("'outcome' does not follow from the votes")
        }
        return reasons
    }

    private func requireProtocols(_ place: Place) {
        guard let definition else { return }
        for contest in definition.contests {
            for station in definition.stations(of: contest) where tallies[contest.id]?.newest[station] == nil {
                findings.fail(
                    .completeness, place,
                    "the phase 'counted' is entered, but station '\(station)' has no protocol in '\(contest.id)'")
            }
        }
    }

    private func requireResults(_ entered: Phase, _ place: Place) {
        let entry = "the phase '\(entered.rawValue)' is entered, but"
        for unit in recounts.sorted() {
            findings.fail(
                .completeness, place,
                "\(entry) the recount at station '\(unit.station)' in '\(unit.contest)' is missing")
        }
        for contest in definition?.contests ?? [] where tallies[contest.id].map({ $0.counted != $0.protocols }) ?? true
        {
            findings.fail(
                .completeness, place, "\(entry) contest '\(contest.id)' has no result on its newest protocols")
        }
    }
}
