extension RemoteAudit {
    /// A unit with its contest.
    private typealias Unit = (name: TallyUnit.Name, contest: RemoteContest)

    /// The ciphertexts of a unit are multiplied.
    mutating func aggregate(_ aggregate: TallyAggregate, _ context: RemoteContext) throws(RemoteFinding) {
        _ = try requireKeys(context, aggregate.election, .aggregates)
        let unit = try unit(aggregate.tally, aggregate.contest)
        guard units[unit.name]?.aggregate == nil else { throw RemoteFinding(.units, "the unit has a tally already") }
        guard aggregate.sums.count == 2 * unit.contest.options.count else {
            throw RemoteFinding(.encodings, at: unit.contest.id)
        }
        units[unit.name, default: TallyUnit()].aggregate = aggregate
        let sums = countedSums()[unit.name.style]
        guard aggregate.ballots == sums.ballots, sums.ballots > 0 else {
            throw RemoteFinding(.countedSet, "\(sums.ballots) ballots count, not \(aggregate.ballots)")
        }
        let first = firstOption(unit.name)
        for (index, option) in unit.contest.options.enumerated()
        where !sums.holds(first + index, (aggregate.sums[2 * index], aggregate.sums[2 * index + 1])) {
            findings.fail(
                RemoteFinding(
                    .aggregates, at: unit.contest.id + "/" + option, "it is not the product of the counted ciphertexts"),
                context.place)
        }
    }

    /// A trustee's part of a decryption.
    mutating func share(_ share: TallyShare, _ context: RemoteContext) throws(RemoteFinding) {
        let keys = try requireKeys(context, share.election, .shares)
        guard (1...keys.signKeys.count).contains(Int(share.trustee)) else {
            throw RemoteFinding(.shares, "there is no trustee \(share.trustee)")
        }
        let trustee = Int(share.trustee)
        guard share.signed.isSigned(by: keys.signKeys[trustee - 1]) else {
            throw RemoteFinding(.shares, "it is not signed by trustee \(trustee)")
        }
        let shareKey = keys.shareKeys[trustee - 1]
        if let drill = DecryptionDrill(rawValue: share.tally) {
            guard share.contest.isEmpty, share.parts.count == 1 else { throw RemoteFinding(.encodings) }
            guard drills[drill]?[trustee] == nil else {
                throw RemoteFinding(.shares, "trustee \(trustee) took part in the drill already")
            }
            guard share.proves(0, option: "", drill.cipher(keys), key: shareKey) else {
                throw RemoteFinding(.shares, "the proof of trustee \(trustee) does not hold")
            }
            drills[drill, default: [:]][trustee] = share.parts[0].partial
            return
        }
        let unit = try unit(share.tally, share.contest)
        if units.values.allSatisfy({ $0.givers.isEmpty }) { requireDrill(.close, context.place) }
        guard units[unit.name]?.aggregate != nil else { throw RemoteFinding(.shares, "the unit has no aggregate yet") }
        guard share.parts.count == unit.contest.options.count else {
            throw RemoteFinding(.encodings, at: unit.contest.id)
        }
        guard units[unit.name]?.givers.insert(share.trustee).inserted == true else {
            throw RemoteFinding(.shares, "trustee \(trustee) has a share of this unit already")
        }
        for (index, option) in unit.contest.options.enumerated() {
            guard let cipher = units[unit.name]?.cipher(index) else { continue }
            guard share.proves(index, option: option, cipher, key: shareKey) else {
                throw RemoteFinding(
                    .shares, at: unit.contest.id + "/" + option, "the proof of trustee \(trustee) does not hold")
            }
        }
        units[unit.name]?.partials[trustee] = share.parts.map(\.partial)
    }

    /// The votes of a unit are published.
    mutating func publish(_ result: TallyResult, _ context: RemoteContext) throws(RemoteFinding) {
        let keys = try requireKeys(context, result.election, .completeness)
        let unit = try unit(result.tally, result.contest)
        let contest = unit.contest
        guard units[unit.name]?.votes == nil else { throw RemoteFinding(.units, "the unit has a result already") }
        guard result.votes.count == contest.options.count else {
            throw RemoteFinding(.completeness, at: contest.id, "it does not give votes of every option")
        }
        var told = units[unit.name] ?? TallyUnit()
        told.votes = result.votes
        units[unit.name] = told
        guard let aggregate = told.aggregate else {
            if countedSums()[unit.name.style].ballots > 0 {
                throw RemoteFinding(.aggregates, at: contest.id, "the unit has counted ballots and no aggregate")
            }
            guard result.votes.allSatisfy({ $0 == 0 }) else {
                throw RemoteFinding(.votes, at: contest.id, "there are votes without a ballot")
            }
            return
        }
        guard told.partials.count >= keys.threshold else {
            throw RemoteFinding(
                .combination, at: contest.id,
                "\(told.partials.count) trustees gave good shares, \(keys.threshold) are needed")
        }
        for (index, option) in contest.options.enumerated() {
            let partials = told.partials.mapValues { $0[index] }
            let votes = result.votes[index]
            guard let cipher = told.cipher(index),
                let mask = TallyUnit.combination(partials, threshold: keys.threshold),
                cipher.B / mask == keys.key.power(GroupScalar(Int(votes))),
                Int(votes) <= contest.perOption * Int(aggregate.ballots)
            else {
                throw RemoteFinding(.votes, at: contest.id + "/" + option, "the shares do not decrypt to \(votes)")
            }
        }
        let sum = contest.marked.map { Int(result.votes[$0]) }.reduce(0, +)
        let (least, most) = (contest.marks.lowerBound, contest.marks.upperBound)
        let ballots = Int(aggregate.ballots)
        guard (least * ballots...most * ballots).contains(sum) else {
            throw RemoteFinding(.votes, at: contest.id, "\(ballots) ballots do not give \(sum) votes")
        }
    }

    /// The unit of a tally's name.
    private func unit(_ tally: String, _ contest: String) throws(RemoteFinding) -> Unit {
        guard let manifest, let style = manifest.styles.firstIndex(where: { "TALLY:" + $0.district == tally }),
            let number = manifest.styles[style].contests.firstIndex(where: { $0.id == contest })
        else { throw RemoteFinding(.units, "the manifest has no such unit") }
        guard roll.counts[style] >= manifest.floor else {
            throw RemoteFinding(.units, "the district's roll is below the floor")
        }
        return (TallyUnit.Name(style: style, contest: number), manifest.styles[style].contests[number])
    }

    /// Where a contest's options begin among those of its style.
    private func firstOption(_ name: TallyUnit.Name) -> Int {
        manifest?.styles[name.style].contests.prefix(name.contest).map(\.options.count).reduce(0, +) ?? 0
    }

    /// The sums over the counted set, made when the tally begins.
    private mutating func countedSums() -> [CountedSums] {
        if let counted { return counted }
        var ciphertexts: [[[UInt8]]] = (manifest?.styles ?? []).map { _ in [] }
        for voter in voters.values where !voter.isVoid {
            if let ballot = voter.cast.flatMap({ ballots[$0] }) { ciphertexts[ballot.style].append(ballot.ciphertexts) }
        }
        let sums = zip(ciphertexts, manifest?.styles ?? []).map { CountedSums($0, options: $1.optionCount) }
        counted = sums
        return sums
    }
}
