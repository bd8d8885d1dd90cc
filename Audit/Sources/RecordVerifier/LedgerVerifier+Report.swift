extension LedgerVerifier {
    /// The stamp is over the file of a checkpoint that covers the certification, and was published before appeals began.
    func checkTimeStamp(_ older: PublishedCheckpoints, _ audit: ElectionAudit) {
        let place = Place(path: "final.tsr")
        let answer: [UInt8]
        do {
            answer = try source.read("final.tsr", atMost: TimeStamp.byteLimit)
        } catch {
            let isNeeded = audit.appealed != nil && (audit.genesis?.quorum ?? 0) > 0
            if !error.isMissing || isNeeded { findings.fail(.timeStamp, place, error.reason) }
            return
        }
        guard let certified = audit.certified else {
            return findings.fail(.timeStamp, place, "is there before the result is certified")
        }
        let last = audit.appealed ?? .max
        var reason = "no checkpoint covers the certification, and not what follows it"
        for size in older.sizes where size > certified && size <= last {
            guard
                let bytes = try? source.read("\(PublishedCheckpoints.folderName)/\(size)", atMost: Checkpoint.byteLimit)
            else { continue }
            do {
                _ = try TimeStamp(answer, of: .of(bytes), authorities: stampAuthorities)
                return
            } catch {
                reason = error.reason
            }
        }
        findings.fail(.timeStamp, place, reason)
    }

    /// Says which file is wrong: the root decides between a tile and the entries.
    func settle(_ mismatches: [TileMismatch], isRootRight: Bool) {
        for mismatch in mismatches {
            if !isRootRight, let entry = mismatch.entry {
                findings.fail(.tiles, entry, "the entry does not have the hash that '\(mismatch.path)' gives")
            } else {
                findings.fail(
                    .tiles, Place(path: mismatch.path, offset: mismatch.offset),
                    "the hash here is not the one that the entries give")
            }
        }
        if !isRootRight {
            findings.fail(.tiles, Place(path: "checkpoint"), "the entries do not have the root of the checkpoint")
        }
    }

    func report(_ checkpoint: Checkpoint?, _ audit: ElectionAudit) -> VerificationReport {
        let definition = audit.definition
        let contests = (definition?.contests ?? []).compactMap { contest -> ContestOutcome? in
            guard let tally = audit.tallies[contest.id], let definition else { return nil }
            return ContestOutcome(
                id: contest.id, title: contest.title.english,
                options: zip(contest.options, tally.votes).map {
                    ContestOutcome.Votes(id: $0.0.id, name: $0.0.name.english, votes: $0.1)
                },
                outcome: tally.outcome(definition), stationsCounted: tally.newest.count,
                stations: definition.stations(of: contest).count, isPublished: tally.published != nil)
        }
        return VerificationReport(
            folder: request.place, checks: findings.states, election: audit.election, kind: audit.genesis?.kind,
            phase: audit.genesis == nil ? nil : audit.phase, size: checkpoint?.size, root: checkpoint?.root,
            fingerprint: audit.genesis?.roots.fingerprint, isFingerprintGiven: expectedFingerprint != nil,
            entriesRead: audit.count, stations: audit.genesis?.units.count ?? 0,
            quorumMissed: audit.quorumMissed,
            protocols: audit.tallies.values.map(\.newest.count).reduce(0, +), contests: contests,
            applications: audit.applications, keys: audit.keys, remote: audit.remote.map(RemoteReport.init))
    }
}
