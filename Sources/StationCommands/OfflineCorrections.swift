import Console
import ElectionModel
import Glibc
import Persistence
import Sodium
import StationDesk
import Trust
import VoterSnapshot
import Wording

/// Takes corrections while no daemon runs: checks them as the daemon will and keeps them. The list is opened for that,
/// unless it needs an opening code.
struct OfflineCorrections {
    private let kept: KeptCorrections
    /// Opens the list and its corrections.
    private let opener: OpeningKey
    private let terminalKey: VerifyingKey
    private let isDryRun: Bool
    private let snapshot: VerifiedSnapshot
    private let base: OpenedSnapshot?
    /// Why the station takes no correction any more.
    private let obstacle: DeskMistake?
    private var chain: KeptCorrections.Chain
    private var list: OpenedSnapshot?

    /// Reads what the terminal has.
    ///
    /// - Parameters:
    ///   - kept: its corrections.
    ///   - keys: its private keys.
    ///   - isDryRun: whether nothing is kept.
    /// - Throws: `SnapshotRefusal`, `StationLog.Fault`, `StoreError` or `Complaint`.
    init(_ kept: KeptCorrections, keys: TerminalKeys, isDryRun: Bool) async throws {
        self.kept = kept
        terminalKey = keys.own.signing.verifyingKey
        self.isDryRun = isDryRun
        let (place, settings) = (kept.place, kept.settings)
        guard let known = try place.readEdition() else { throw StationFolder.nothingImported }
        snapshot = try SnapshotReader.verify(
            folder: place.snapshot(known.edition.number), expectation: place.expectation(settings, known: known),
            now: kept.clock.now())
        opener = try keys.opener(of: snapshot.manifest)
        chain = try kept.chain(of: snapshot, known: known)
        obstacle = try await Self.obstacle(kept, snapshot.definition, keys.own)
        base = snapshot.manifest.keys.needsOpeningCode ? nil : try await snapshot.open(with: opener)
        try await openList()
    }

    /// What is kept and cannot be used, and was not brought again.
    var fault: Complaint? { chain.fault }

    /// Whether this terminal's own key counts no more.
    var terminalIsRevoked: Bool {
        chain.known.revocations.contains { $0.signKey == terminalKey }
    }

    /// Takes a correction.
    ///
    /// - Throws: `SnapshotRefusal`, `SnapshotWriteError`, `DurableFileError` or `Complaint`; nothing was kept then.
    mutating func take(_ bytes: [UInt8]) async throws -> CorrectionOutcome {
        let verified: VerifiedDelta
        do throws(SnapshotRefusal) {
            verified = try kept.verified(bytes, after: chain.good.last?.line ?? snapshot.line, known: chain.known)
        } catch {
            if case .known(let number) = error { return CorrectionOutcome(known: number) }
            throw error
        }
        if let obstacle { throw Complaint(.conflict, obstacle) }
        let before = chain.known.revocations.count
        let longer = try chain.known.adding(verified)
        let changed = try await list?.applying(verified, with: opener)
        if !isDryRun { try kept.keep(verified) }
        if chain.fault != nil, !isDryRun {
            // One that was damaged is whole again, and those after it may be usable now.
            chain = try kept.chain(of: snapshot, known: longer)
            try await openList()
        } else {
            chain.add(verified, longer)
            list = changed
        }
        return CorrectionOutcome(
            verified, tally: changed?.tally(of: verified.delta.statement.number),
            revoked: longer.revocations.count - before)
    }

    private mutating func openList() async throws {
        list = base
        for delta in chain.good { list = try await list?.applying(delta, with: opener) }
    }

    private static func obstacle(
        _ kept: KeptCorrections, _ definition: ElectionDefinition, _ keys: HolderKeys
    ) async throws -> DeskMistake? {
        let (place, settings) = (kept.place, kept.settings)
        guard access(place.log, F_OK) == 0 else { return nil }
        let log = try await StationLog(
            store: try SQLiteStore(path: place.log), station: settings.station, terminal: settings.terminal,
            keys: keys, clock: kept.clock)
        var desk = Desk(definition: definition, station: settings.station)
        for record in try await log.records() { desk.apply(record) }
        return desk.closedAt != nil ? .closed : desk.isRevoked ? .terminalRevoked : nil
    }
}
