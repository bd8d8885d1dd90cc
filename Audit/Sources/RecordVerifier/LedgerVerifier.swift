/// Verifies the ledger of an election from zero (RECORD.md, section 9).
///
/// Reads the ledger some bundles at a time and never holds more; nothing in it is trusted, and no bytes in it make the
/// verifier stop short of a report.
public struct LedgerVerifier {
    /// So many batches lie between two notes of how far it got.
    private static let batchesBetweenStates = 16
    /// And so many ballots of remote voting.
    private static let ballotsBetweenStates = 4096

    let request: VerificationRequest
    let source: any LedgerSource
    let findings = Findings()
    let expectedFingerprint: Digest?
    let stampAuthorities: [UInt8]?
    private let second: [SecondSource]
    /// How far the ledger was verified before; nil where nothing is remembered.
    private let verified: VerifiedPart?
    private let evidence: Evidence
    /// Those that can be compared: of this log, signed by it, not newer than the ledger.
    private var saved: [SavedCheckpoint]

    /// Verifies the ledger in a folder.
    ///
    /// - Parameters:
    ///   - folder: the path of the folder that holds `checkpoint`.
    ///   - rootsFingerprint: the fingerprint of the root keys that the observer was told.
    ///   - savedCheckpoints: files with checkpoints that the ledger must continue.
    ///   - stampAuthorities: a file with certificates in PEM of time-stamping authorities that the observer trusts.
    /// - Returns: the report, whatever the checks found.
    /// - Throws: `VerifierProblem`, as `verify(_:)` does.
    public static func verify(
        folder: String, rootsFingerprint: String? = nil, savedCheckpoints: [String] = [],
        stampAuthorities: String? = nil
    ) throws(VerifierProblem) -> VerificationReport {
        var request = VerificationRequest(place: folder)
        request.rootsFingerprint = rootsFingerprint
        request.saved = savedCheckpoints
        request.stampAuthorities = stampAuthorities
        return try verify(request)
    }

    /// Verifies a ledger.
    ///
    /// - Returns: the report, whatever the checks found.
    /// - Throws: `VerifierProblem` when there is no ledger, or something else that the observer named is not what it
    ///   should be.
    public static func verify(_ request: VerificationRequest) throws(VerifierProblem) -> VerificationReport {
        var verifier = try LedgerVerifier(request)
        return verifier.run()
    }

    private init(_ request: VerificationRequest) throws(VerifierProblem) {
        self.request = request
        var expected: Digest?
        if let rootsFingerprint = request.rootsFingerprint {
            guard let digest = Digest(hex: rootsFingerprint.lowercased().filter { $0 != " " }) else {
                throw .badFingerprint
            }
            expected = digest
        }
        expectedFingerprint = expected
        var saved: [SavedCheckpoint] = []
        for path in request.saved { saved.append(try SavedCheckpoint(path: path)) }
        self.saved = saved
        var authorities: [UInt8]?
        if let file = request.stampAuthorities { authorities = try OwnFile.read(file, atMost: 1 << 20) }
        stampAuthorities = authorities
        var state: VerifiedPart?
        if let file = request.state { state = try VerifiedPart(path: file, includesRemote: request.includesRemote) }
        verified = state
        evidence = Evidence(folder: request.evidence)
        source = try Self.open(request.place, copy: request.copy)
        var second: [SecondSource] = []
        for (number, place) in request.second.enumerated() {
            let source = try Self.open(place, copy: "\(request.copy)-second-\(number + 1)")
            second.append(try SecondSource(place: place, source: source))
        }
        self.second = second
    }

    private static func open(_ place: String, copy: String) throws(VerifierProblem) -> any LedgerSource {
        let source: any LedgerSource
        do {
            if LedgerMirror.isAddress(place) {
                source = try LedgerMirror(address: place, copy: copy)
            } else if LedgerArchive.isFile(place) {
                source = try LedgerArchive(path: place)
            } else {
                source = try LedgerFolder(path: place)
            }
        } catch {
            throw .noLedger("'\(place)' \(error.reason)")
        }
        let names = (try? source.names(in: ".")) ?? []
        guard names.contains("checkpoint") || names.contains("tile") else {
            throw .noLedger("'\(place)' holds neither 'checkpoint' nor 'tile'")
        }
        return source
    }

    private mutating func run() -> VerificationReport {
        var audit = ElectionAudit(folder: source, findings: findings, expectedFingerprint: expectedFingerprint)
        if request.includesRemote { audit.remote = RemoteAudit() }
        let checkpoint: Checkpoint
        do {
            checkpoint = try Checkpoint(source.read("checkpoint", atMost: Checkpoint.byteLimit))
        } catch {
            let reason = (error as? FileProblem)?.reason ?? (error as? FormProblem)?.reason
            findings.fail(.checkpoint, Place(path: "checkpoint"), reason ?? "cannot be read")
            findings.block(CheckName.allCases.filter { $0 != .checkpoint }, "there is no readable checkpoint")
            audit.blockRemote("there is no readable checkpoint")
            return report(nil, audit)
        }
        let log = verifyNewest(checkpoint)
        let older = PublishedCheckpoints(source, newest: checkpoint, log: log, findings: findings)
        saved += second.filter { $0.checkpoint.size <= checkpoint.size }.map(\.saved)
        saved.removeAll { one in
            guard let problem = one.problem(newest: checkpoint, log: log) else { return false }
            findings.fail(.checkpoint, Place(path: one.path), problem)
            return true
        }
        for one in second where one.checkpoint.size > checkpoint.size { compare(one, checkpoint, log) }
        walk(checkpoint, older, log, &audit)
        checkTimeStamp(older, audit)
        audit.finish()
        return report(checkpoint, audit)
    }

    private func verifyNewest(_ checkpoint: Checkpoint) -> LogIdentity? {
        let place = Place(path: "checkpoint")
        do {
            let log = try LogIdentity(folder: source, size: checkpoint.size)
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

    /// Compares with another source that has more entries.
    private func compare(_ other: SecondSource, _ checkpoint: Checkpoint, _ log: LogIdentity?) {
        let place = Place(path: other.saved.path)
        if let problem = other.saved.problem(of: log, like: checkpoint) {
            return findings.fail(.checkpoint, place, problem)
        }
        switch other.answer(to: checkpoint) {
        case .same: break
        case .unclear(let reason): findings.fail(.checkpoint, place, reason)
        case .contradiction: findings.fail(.checkpoint, place, contradiction(checkpoint, other.checkpoint))
        }
    }

    /// What is said of two notes of the log that contradict each other; both are written down.
    private func contradiction(_ checkpoints: Checkpoint...) -> String {
        let files = evidence.keep(checkpoints).map { "'\($0)'" }.joined(separator: " and ")
        return SavedCheckpoint.contradiction + (files.isEmpty ? "" : ". The signed notes are kept: \(files)")
    }

    /// Reads all entries, in order, and the tiles along with them.
    private func walk(
        _ checkpoint: Checkpoint, _ older: PublishedCheckpoints, _ log: LogIdentity?, _ audit: inout ElectionAudit
    ) {
        var tree = LedgerTree()
        let tiles = TileAuditor(folder: source, findings: findings)
        var last: HashedBundle?
        let known = log.flatMap { log in verified.flatMap { $0.origin == log.origin ? $0 : nil } }
        audit.areSignaturesChecked = known == nil
        // The sizes at which the tree has a root to be compared with, those to come.
        var sizes = (saved.map(\.checkpoint.size) + older.roots.keys + [known?.size ?? 0]).sorted()[...]
        func compare(_ size: Int, _ root: @autoclosure () -> Digest, _ audit: inout ElectionAudit) {
            guard let next = sizes.first, next <= size else { return }
            sizes = sizes.drop { $0 <= size }
            let root = root()
            checkRoot(root, size, checkpoint, older, log, audit)
            if let known, size == known.size { checkVerified(known, root, &audit) }
        }
        compare(0, tree.root, &audit)
        var reading: EntryReading? = EntryReading(
            from: 0, size: checkpoint.size, source: source, keys: known == nil ? audit.keys : nil)
        var batches = 0
        var ballots = 0
        reading: while tree.size < checkpoint.size, let current = reading {
            let items = current.items()
            let next = current.first + EntryReading.batch * TilePath.width
            reading =
                next < checkpoint.size
                ? EntryReading(
                    from: next, size: checkpoint.size, source: source,
                    keys: next < known?.size ?? 0 ? nil : audit.keys) : nil
            for item in items {
                guard let (hashed, entries) = take(item, from: tree.size, of: checkpoint.size) else { break reading }
                let bundle = hashed.bundle
                for (index, entry) in entries.enumerated() {
                    audit.take(
                        entry,
                        at: Place(
                            path: bundle.path, entry: bundle.firstEntry + index,
                            offset: bundle.ranges[index].lowerBound))
                    compare(tree.size + index + 1, tree.root(with: hashed.leaves[...index]), &audit)
                }
                tree.append(hashed)
                if let problem = bundle.problem {
                    findings.fail(.tiles, Place(path: bundle.path, offset: problem.offset), problem.reason)
                    break reading
                }
                tiles.take(hashed)
                last = hashed
                if audit.remote?.ballotCount ?? 0 >= ballots + Self.ballotsBetweenStates {
                    ballots = audit.remote?.ballotCount ?? 0
                    remember(tree, log, &audit)
                }
            }
            batches += 1
            if batches.isMultiple(of: Self.batchesBetweenStates) { remember(tree, log, &audit) }
            request.progress?(tree.size, checkpoint.size)
        }
        guard tree.size == checkpoint.size else {
            findings.block(
                [.entries] + ElectionAudit.dependents(of: tree.size), "entries from \(tree.size) on cannot be read")
            audit.blockRemote("entries from \(tree.size) on cannot be read")
            return
        }
        tiles.finish(last: last)
        if let log, !isValid(log, audit) {
            findings.fail(.checkpoint, Place(path: "checkpoint"), "the log's certificate is not valid at that time")
        }
        audit.checkWitnesses(checkpoint.note, Place(path: "checkpoint"))
        settle(tiles.mismatches, isRootRight: tree.root == checkpoint.root)
        remember(tree, log, &audit)
    }

    /// The entries of the next bundle, or nil when it cannot be read, which is noted.
    private func take(
        _ item: EntryReading.Item, from first: Int, of size: Int
    ) -> (HashedBundle, [PreparedEntry])? {
        let width = min(TilePath.width, size - first)
        let tile = TilePath(entries: first / TilePath.width)
        let (hashed, entries): (HashedBundle, [PreparedEntry])
        switch item {
        case .success(let read): (hashed, entries) = read
        case .failure(let problem):
            findings.fail(.tiles, Place(path: tile.path(width: width)), problem.reason)
            return nil
        }
        let bundle = hashed.bundle
        for older in findings.olderWidths(of: tile, below: width, in: source) where older <= bundle.ranges.count {
            let place = Place(path: tile.path(width: older))
            let expected = bundle.bytes[..<bundle.ranges[older - 1].upperBound]
            do {
                let bytes = try source.read(tile.path(width: older), atMost: EntryBundle.byteLimit)
                guard !bytes.elementsEqual(expected) else { continue }
                let same = zip(bytes, expected).prefix { $0 == $1 }.count
                findings.fail(
                    .tiles, Place(path: place.path, offset: same),
                    "differs here from the entries of '\(bundle.path)'")
            } catch {
                findings.fail(.tiles, place, error.reason)
            }
        }
        return (hashed, entries)
    }

    /// From here on signatures are checked again; what was verified before must be what lies here.
    private func checkVerified(_ known: VerifiedPart, _ root: Digest, _ audit: inout ElectionAudit) {
        audit.areSignaturesChecked = true
        guard known.root != root else { return }
        findings.fail(
            .checkpoint, Place(path: request.state),
            "the first \(known.size) entries are not those that you verified before; run again without this file")
        findings.block([.signatures], "other entries were verified before")
    }

    /// Notes how far the ledger is verified, as long as nothing was found.
    private func remember(_ tree: LedgerTree, _ log: LogIdentity?, _ audit: inout ElectionAudit) {
        guard let state = request.state, let log, tree.size > verified?.size ?? 0,
            CheckName.allCases.allSatisfy({ findings.state($0).verdict == .pass })
        else { return }
        audit.remote?.settle()
        guard audit.remote?.findings.states.isEmpty ?? true else { return }
        VerifiedPart(origin: log.origin, size: tree.size, root: tree.root, includesRemote: request.includesRemote)
            .write(to: state)
    }

    /// Compares the tree with the checkpoints of its size, saved ones and those that were published before the newest.
    private func checkRoot(
        _ root: Digest, _ size: Int, _ newest: Checkpoint, _ older: PublishedCheckpoints, _ log: LogIdentity?,
        _ audit: ElectionAudit
    ) {
        for one in saved where one.checkpoint.size == size && one.checkpoint.root != root {
            findings.fail(.checkpoint, Place(path: one.path), contradiction(newest, one.checkpoint))
        }
        guard let published = older.roots[size] else { return }
        let name = "\(PublishedCheckpoints.folderName)/\(size)"
        let place = Place(path: name)
        if let bytes = try? source.read(name, atMost: Checkpoint.byteLimit), let older = try? Checkpoint(bytes) {
            audit.checkWitnesses(older.note, place)
        }
        if root != published {
            findings.fail(.tiles, place, "the first \(size) entries do not have the root of this checkpoint")
        }
        if let log, size > 0, !isValid(log, audit) {
            findings.fail(.checkpoint, place, "the log's certificate is not valid at that time")
        }
    }

    private func isValid(_ log: LogIdentity, _ audit: ElectionAudit) -> Bool {
        audit.lastTime.map(log.certificate.isValid) ?? true
    }
}
