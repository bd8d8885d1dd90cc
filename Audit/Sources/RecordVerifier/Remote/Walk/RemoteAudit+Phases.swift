extension RemoteAudit {
    /// The ledger steps to another phase.
    mutating func step(to phase: Phase, _ genesis: GenesisBody, _ place: Place) {
        guard attempt != nil else {
            if phase == .open { findings.fail(.manifest, place, "the vote opens without a manifest") }
            return
        }
        switch phase {
        case .open:
            close(genesis, place)
            requireDrill(.open, place)
        case .sealed:
            for (_, place) in promises.values.sorted(by: { ($0.place.entry ?? 0) < ($1.place.entry ?? 0) }) {
                findings.fail(.period, place, "the promise was not kept before the vote was sealed")
            }
            promises = [:]
        case .counted: requireResults(place)
        default: break
        }
    }

    /// A drill with at least t good shares, whose result is 1.
    func requireDrill(_ drill: DecryptionDrill, _ place: Place) {
        guard let keys else { return }
        let partials = drills[drill] ?? [:]
        guard let mask = TallyUnit.combination(partials, threshold: keys.threshold) else {
            return findings.fail(
                .drills, place,
                "\(partials.count) trustees took part in \(drill.rawValue), \(keys.threshold) are needed")
        }
        if drill.cipher(keys).B / mask != keys.key {
            findings.fail(.drills, place, "\(drill.rawValue) does not decrypt to 1")
        }
    }

    /// Every unit of a district that votes remotely has its votes.
    private func requireResults(_ place: Place) {
        guard let manifest else { return }
        for (number, style) in manifest.styles.enumerated() where roll.counts[number] >= manifest.floor {
            for (index, contest) in style.contests.enumerated()
            where units[TallyUnit.Name(style: number, contest: index)]?.votes == nil {
                findings.fail(
                    RemoteFinding(.completeness, at: contest.id, "district '\(style.district)' has no votes"), place)
            }
        }
    }

    /// Checks what must hold when no entry is left.
    ///
    /// - Parameters:
    ///   - phase: the phase that the ledger has come to.
    ///   - time: that of the last entry, in milliseconds since 1970 UTC.
    ///   - part1: what the checks of part 1 found.
    mutating func finish(_ phase: Phase, time: Int64, _ part1: Findings) {
        if attempt == nil { findings.fail(.manifest, Place(), "there is no manifest: nobody votes remotely here") }
        if !isClosed { tellAttempt() }
        settle()
        for (deadline, place) in promises.values where deadline + 1000 <= UInt64(max(0, time)) {
            findings.fail(.inclusion, place, "the promise is not kept")
        }
        for check in [CheckName.checkpoint, .witnesses, .tiles, .entries, .chain] {
            switch part1.state(check).verdict {
            case .pass, .notApplicable: break
            case .fail: findings.fail(.inclusion, Place(), "the check '\(check.rawValue)' of part 1 fails")
            case .notRun: findings.block([.inclusion], "the check '\(check.rawValue)' of part 1 did not run")
            }
        }
        checkTurnout()
    }

    /// Counted ≤ authorised ≤ roll, in every district.
    private func checkTurnout() {
        guard let manifest else { return }
        for (name, unit) in units {
            guard let aggregate = unit.aggregate else { continue }
            let (style, contest) = (manifest.styles[name.style], manifest.styles[name.style].contests[name.contest])
            if Int(aggregate.ballots) > authorised[name.style] || authorised[name.style] > roll.counts[name.style] {
                findings.fail(
                    RemoteFinding(
                        .turnout, at: contest.id,
                        "in district '\(style.district)' \(aggregate.ballots) ballots count, \(authorised[name.style]) "
                            + "voters were authorised, \(roll.counts[name.style]) are on the roll"), Place())
            }
        }
    }
}
