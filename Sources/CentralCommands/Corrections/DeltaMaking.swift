import Console
import ElectionModel
import Glibc
import Ledger
import Trust
import VoterRegister
import VoterSnapshot
import Wording

/// Makes the next delta of a station's snapshot and announces it in the ledger.
struct DeltaMaking {
    let base: SnapshotMaking
    let station: StationId
    let source: DeltaSource
    let opening: OpeningMaster?

    /// A delta on its way.
    struct Draft {
        let history: DeltaHistory
        let delta: SnapshotDelta
        let stage: Stage
        /// What the commission keeps of it.
        let record: CorrectionRecord
    }

    /// How far a delta has come.
    enum Stage {
        /// It is in memory only.
        case made
        /// An interrupted run has written it, and the ledger does not have it.
        case written
        /// The ledger has it.
        case announced
    }

    /// Makes the delta, or finds it where an earlier run has made it.
    ///
    /// - Throws: `Complaint` naming what is wrong; errors of the parts. Nothing is written.
    func draft() async throws -> Draft {
        let state = await base.ledger.state
        guard EntryType.snapshotDelta.isAccepted(in: state.phase) else {
            throw Complaint(.conflict, DeltaWords.notNow)
        }
        guard let issued = state.snapshots[station] else {
            throw Complaint(.missing, SnapshotWords.noSnapshot(station))
        }
        let history = try DeltaHistory(of: station, issued, in: base.folder, by: base.registrar)
        try checkOpening(of: history.manifest)
        let revocations = state.book?.revocations ?? []
        let hash = source.hash(with: revocations)
        if let found = try written(hash, history) { return found }
        // The last one once more: a repetition is answered and not done twice.
        if let last = history.records.last, last.source == hash {
            let delta = try SnapshotDelta(bytes: try history.place.delta(last.number))
            return Draft(history: history, delta: delta, stage: .announced, record: last)
        }
        if case .revocationsOnly = source, revocations.allSatisfy(history.revocations.contains) {
            throw Complaint(.conflict, DeltaWords.nothingToRevoke(station))
        }
        var resolving = CorrectionResolving(
            register: base.register, station: station, lists: try lists(state, history))
        try await resolving.take(source.rows)
        guard let before = issued.voters(after: issued.delta) else { throw LedgerError.refused(.deltaDiffers) }
        let order = DeltaOrder(
            line: history.line, operations: resolving.operations,
            voters: before + resolving.changes.reduce(0) { $0 + $1.growth }, opening: opening,
            revocations: revocations)
        let delta = try base.writer().delta(order)
        return Draft(
            history: history, delta: delta, stage: .made,
            record: CorrectionRecord(
                station: station, snapshot: history.manifest.fileHash, number: delta.statement.number,
                delta: delta.statement.fileHash, source: hash, changes: resolving.changes))
    }

    /// Whether the ledger would take a delta.
    ///
    /// - Throws: `LedgerError`.
    func check(_ draft: Draft) async throws {
        guard draft.stage != .announced else { return }
        try await base.ledger.check([base.statement(.snapshotDelta, draft.delta.statement.ledgerBody)])
    }

    /// Writes what is not written, announces what is not announced, and attaches the ledger's proof.
    ///
    /// - Returns: the delta with its proof.
    /// - Throws: errors of the parts; the same again goes on where it stopped.
    func publish(_ draft: Draft) async throws -> SnapshotDelta {
        let place = draft.history.place
        if draft.stage == .made {
            // The record first: a delta of which nothing is known could not be followed by another one.
            try draft.record.keep(
                in: base.folder.corrections(of: station, snapshot: draft.history.manifest.number),
                for: base.registrar)
            try place.keep(draft.delta)
        }
        if draft.stage != .announced {
            try await base.announce(.snapshotDelta, draft.delta.statement.ledgerBody)
        }
        try attachProofs(in: place, through: draft.delta.statement.number)
        return try SnapshotDelta(bytes: try place.delta(draft.delta.statement.number))
    }

    private func checkOpening(of manifest: SnapshotManifest) throws(Complaint) {
        guard manifest.keys.needsOpeningCode else {
            guard opening == nil else { throw Complaint(.misuse, SnapshotKeyWords.noCodeNeeded(station)) }
            return
        }
        guard let opening else { throw Complaint(.misuse, DeltaWords.openingKeyNeeded(station)) }
        guard base.folder.wasMade(with: opening, station, snapshot: manifest.number) else {
            throw Complaint(.conflict, SnapshotKeyWords.otherMaster(station))
        }
    }

    /// The delta that an interrupted run has written but not announced.
    private func written(_ hash: String, _ history: DeltaHistory) throws -> Draft? {
        let number = history.line.number + 1
        guard try history.place.deltas().contains(number) else { return nil }
        let delta = try SnapshotDelta(bytes: try history.place.delta(number))
        let record = try CorrectionRecord.read(
            number, of: history.manifest,
            in: base.folder.corrections(of: station, snapshot: history.manifest.number), by: base.registrar)
        guard record.delta == delta.statement.fileHash else {
            throw Complaint(.unsound, DeltaWords.otherDelta(number: number, folder: history.place.path))
        }
        guard record.source == hash else {
            throw Complaint(.conflict, DeltaWords.otherPending(number: number, folder: history.place.path))
        }
        _ = try history.line.appending(delta.statement)
        return Draft(history: history, delta: delta, stage: .written, record: record)
    }

    /// The lists that count: that of the station, and where somebody is added those of all others.
    private func lists(_ state: LedgerState, _ history: DeltaHistory) throws -> [StationId: CorrectedList] {
        let voters = state.list?.voters ?? [:]
        var lists = [station: history.list(of: voters[station] ?? 0)]
        guard source.rows.contains(where: { if case .add = $0.change { true } else { false } }) else { return lists }
        for (other, count) in voters where other != station {
            guard let issued = state.snapshots[other], issued.delta > 0 else {
                lists[other] = CorrectedList(base: count)
                continue
            }
            lists[other] = try DeltaHistory(of: other, issued, in: base.folder, by: base.registrar).list(of: count)
        }
        return lists
    }

    /// Puts the ledger's proof into every delta of the snapshot that has none yet.
    private func attachProofs(in place: SnapshotFolder, through last: Int) throws {
        var waiting: [String: SnapshotDelta] = [:]
        for number in try place.deltas() where number <= last {
            let delta = try SnapshotDelta(bytes: try place.delta(number))
            if delta.proof == nil { waiting[delta.statement.fileHash] = delta }
        }
        guard !waiting.isEmpty else { return }
        let proofs = try InclusionProof.proofs(inLedger: base.folder.publicLedger) { entry, body in
            entry.type == .snapshotDelta && waiting[(try? body.string("delta")) ?? ""] != nil
        }
        for proof in proofs {
            guard let delta = waiting[(try? proof.body?.string("delta")) ?? ""] else { continue }
            try place.keep(try delta.attaching(proof))
        }
    }
}
