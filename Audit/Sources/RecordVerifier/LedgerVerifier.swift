/// Verifies the ledger of an election from zero (RECORD.md, section 9).
///
/// Reads the folder bundle by bundle and never holds more than one; nothing in the folder is trusted, and no bytes in
/// it make the verifier stop short of a report.
public struct LedgerVerifier {
    private let path: String
    private let folder: LedgerFolder
    private let findings = Findings()
    private let expectedFingerprint: Digest?
    /// Certificates in PEM of authorities whose time stamps are believed; nil where none were given.
    private let stampAuthorities: [UInt8]?
    /// Those that can be compared: of this log, signed by it, not newer than the ledger.
    private var saved: [SavedCheckpoint]

    private init(
        path: String, folder: LedgerFolder, expectedFingerprint: Digest?, stampAuthorities: [UInt8]?,
        saved: [SavedCheckpoint]
    ) {
        self.path = path
        self.folder = folder
        self.expectedFingerprint = expectedFingerprint
        self.stampAuthorities = stampAuthorities
        self.saved = saved
    }

    /// Verifies the ledger in a folder.
    ///
    /// - Parameters:
    ///   - folder: the path of the folder that holds `checkpoint`.
    ///   - rootsFingerprint: the fingerprint of the root keys that the observer was told, 64 hex digits; upper case
    ///     and blanks do not matter.
    ///   - savedCheckpoints: files with checkpoints that the observer kept from earlier visits or got from others; the
    ///     ledger must continue each of them.
    ///   - stampAuthorities: a file with certificates in PEM of time-stamping authorities that the observer trusts.
    /// - Returns: the report, whatever the checks found.
    /// - Throws: `VerifierProblem` when there is no ledger, or the fingerprint a saved checkpoint or the authorities' file is
    ///   none.
    public static func verify(
        folder: String, rootsFingerprint: String? = nil, savedCheckpoints: [String] = [],
        stampAuthorities: String? = nil
    ) throws(VerifierProblem) -> VerificationReport {
        var expected: Digest?
        if let rootsFingerprint {
            guard let digest = Digest(hex: rootsFingerprint.lowercased().filter { $0 != " " }) else {
                throw .badFingerprint
            }
            expected = digest
        }
        var saved: [SavedCheckpoint] = []
        for path in savedCheckpoints { saved.append(try SavedCheckpoint(path: path)) }
        var authorities: [UInt8]?
        if let stampAuthorities { authorities = try OwnFile.read(stampAuthorities, atMost: 1 << 20) }
        let files: LedgerFolder
        do {
            files = try LedgerFolder(path: folder)
        } catch {
            throw .noLedger("'\(folder)' \(error.reason)")
        }
        let names = (try? files.names(in: ".")) ?? []
        guard names.contains("checkpoint") || names.contains("tile") else {
            throw .noLedger("'\(folder)' holds neither 'checkpoint' nor 'tile'")
        }
        var verifier = LedgerVerifier(
            path: folder, folder: files, expectedFingerprint: expected, stampAuthorities: authorities,
            saved: saved)
        return verifier.run()
    }

    private mutating func run() -> VerificationReport {
        var audit = ElectionAudit(folder: folder, findings: findings, expectedFingerprint: expectedFingerprint)
        let checkpoint: Checkpoint
        do {
            checkpoint = try Checkpoint(folder.read("checkpoint", atMost: Checkpoint.byteLimit))
        } catch {
            let reason = (error as? FileProblem)?.reason ?? (error as? FormProblem)?.reason
            findings.fail(.checkpoint, Place(path: "checkpoint"), reason ?? "cannot be read")
            findings.block(CheckName.allCases.filter { $0 != .checkpoint }, "there is no readable checkpoint")
            return report(nil, audit)
        }
        let log = verifyNewest(checkpoint)
        let older = PublishedCheckpoints(folder, newest: checkpoint, log: log, findings: findings)
        saved.removeAll { one in
            guard let problem = one.problem(newest: checkpoint, log: log) else { return false }
            findings.fail(.checkpoint, Place(path: one.path), problem)
            return true
        }
        walk(checkpoint, older, log, &audit)
        checkTimeStamp(older, audit)
        audit.finish()
        return report(checkpoint, audit)
    }

    private func verifyNewest(_ checkpoint: Checkpoint) -> LogIdentity? {
        let place = Place(path: "checkpoint")
        do {
            let log = try LogIdentity(folder: folder, size: checkpoint.size)
            if !checkpoint.origin.utf8.elementsEqual(log.origin.utf8) {
                findings.fail(.checkpoint, place, "the origin is not '\(log.origin)'")
            }
            do {
                try checkpoint.note.verify(log.signer)
            } catch {
                findings.fail(.checkpoint, place, error.reason)
            }
            return log
        } catch {
            findings.fail(.checkpoint, place, "the log's key cannot be learnt: \(error.reason)")
            return nil
        }
    }

    /// Reads all entries, in order, and the tiles along with them.
    private func walk(
        _ checkpoint: Checkpoint, _ older: PublishedCheckpoints, _ log: LogIdentity?, _ audit: inout ElectionAudit
    ) {
        var tree = CompactRange()
        let tiles = TileAuditor(folder: folder, findings: findings)
        var last: EntryBundle?
        checkRoot(tree, older, log, audit)
        while tree.size < checkpoint.size {
            guard let bundle = bundle(from: tree.size, width: min(TilePath.width, checkpoint.size - tree.size)) else {
                break
            }
            var leaves: [Digest] = []
            for (index, range) in bundle.ranges.enumerated() {
                let entry = Array(bundle.bytes[range])
                let leaf = Digest.ofLeaf(entry)
                leaves.append(leaf)
                tree.append(leaf)
                audit.take(
                    entry, leaf: leaf,
                    at: Place(path: bundle.path, entry: bundle.firstEntry + index, offset: range.lowerBound))
                checkRoot(tree, older, log, audit)
            }
            if let problem = bundle.problem {
                findings.fail(.tiles, Place(path: bundle.path, offset: problem.offset), problem.reason)
                break
            }
            tiles.take(leaves, of: bundle)
            last = bundle
        }
        guard tree.size == checkpoint.size else {
            findings.block(
                [.entries] + ElectionAudit.dependents(of: tree.size), "entries from \(tree.size) on cannot be read")
            return
        }
        tiles.finish(last: last)
        if let log, !isValid(log, audit) {
            findings.fail(.checkpoint, Place(path: "checkpoint"), "the log's certificate is not valid at that time")
        }
        audit.checkWitnesses(checkpoint.note, Place(path: "checkpoint"))
        settle(tiles.mismatches, isRootRight: tree.root == checkpoint.root)
    }

    private func bundle(from first: Int, width: Int) -> EntryBundle? {
        let tile = TilePath(entries: first / TilePath.width)
        let path = tile.path(width: width)
        let bundle: EntryBundle
        do {
            let bytes = try folder.read(path, atMost: EntryBundle.byteLimit)
            bundle = EntryBundle(firstEntry: first, path: path, bytes: bytes, count: width)
        } catch {
            findings.fail(.tiles, Place(path: path), error.reason)
            return nil
        }
        for older in findings.olderWidths(of: tile, below: width, in: folder) where older <= bundle.ranges.count {
            let place = Place(path: tile.path(width: older))
            let expected = bundle.bytes[..<bundle.ranges[older - 1].upperBound]
            do {
                let bytes = try folder.read(tile.path(width: older), atMost: EntryBundle.byteLimit)
                guard !bytes.elementsEqual(expected) else { continue }
                let same = zip(bytes, expected).prefix { $0 == $1 }.count
                findings.fail(
                    .tiles, Place(path: place.path, offset: same), "differs here from the entries of '\(path)'")
            } catch {
                findings.fail(.tiles, place, error.reason)
            }
        }
        return bundle
    }

    /// Compares the tree with the checkpoints of its size, saved ones and those that were published before the newest.
    private func checkRoot(
        _ tree: CompactRange, _ older: PublishedCheckpoints, _ log: LogIdentity?, _ audit: ElectionAudit
    ) {
        for one in saved where one.checkpoint.size == tree.size && one.checkpoint.root != tree.root {
            findings.fail(.checkpoint, Place(path: one.path), SavedCheckpoint.contradiction)
        }
        guard let root = older.roots[tree.size] else { return }
        let name = "\(PublishedCheckpoints.folderName)/\(tree.size)"
        let place = Place(path: name)
        if let bytes = try? folder.read(name, atMost: Checkpoint.byteLimit), let older = try? Checkpoint(bytes) {
            audit.checkWitnesses(older.note, place)
        }
        if root != tree.root {
            findings.fail(.tiles, place, "the first \(tree.size) entries do not have the root of this checkpoint")
        }
        if let log, tree.size > 0, !isValid(log, audit) {
            findings.fail(.checkpoint, place, "the log's certificate is not valid at that time")
        }
    }

    /// The stamp is over the file of a checkpoint that covers the certification, and was published before appeals began.
    private func checkTimeStamp(_ older: PublishedCheckpoints, _ audit: ElectionAudit) {
        let place = Place(path: "final.tsr")
        let answer: [UInt8]
        do {
            answer = try folder.read("final.tsr", atMost: TimeStamp.byteLimit)
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
                let bytes = try? folder.read("\(PublishedCheckpoints.folderName)/\(size)", atMost: Checkpoint.byteLimit)
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

    private func isValid(_ log: LogIdentity, _ audit: ElectionAudit) -> Bool {
        audit.lastTime.map(log.certificate.isValid) ?? true
    }

    /// Says which file is wrong: the root decides between a tile and the entries.
    private func settle(_ mismatches: [TileMismatch], isRootRight: Bool) {
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

    private func report(_ checkpoint: Checkpoint?, _ audit: ElectionAudit) -> VerificationReport {
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
            folder: path, checks: findings.states, election: audit.election, kind: audit.genesis?.kind,
            phase: audit.genesis == nil ? nil : audit.phase, size: checkpoint?.size, root: checkpoint?.root,
            fingerprint: audit.genesis?.roots.fingerprint, isFingerprintGiven: expectedFingerprint != nil,
            entriesRead: audit.count, stations: audit.genesis?.units.count ?? 0,
            protocols: audit.tallies.values.map(\.newest.count).reduce(0, +), contests: contests)
    }
}
