import Fingerprints
import Sodium
import Trust
import VoterSnapshot

/// The list with the corrections that this terminal has, and the state of it that is in use.
///
/// The two differ while a correction is kept but not yet in the log, or other terminals of the station do not have it.
struct CorrectedList: Sendable {
    /// A state of the list, and the index over the fingers of who is on it.
    struct State: Sendable {
        let list: OpenedSnapshot
        let index: FingerIndex
    }

    /// As of the correction that is in use: voters are looked up here.
    private(set) var inUse: State
    private(set) var newest: State
    /// What the log says of each correction, from number 1 on.
    private(set) var corrections: [StationEvent.Correction]

    /// Applies the corrections that were kept and builds the index, which takes about 1 ms a finger.
    ///
    /// - Parameters:
    ///   - snapshot: the list without corrections.
    ///   - kept: its corrections from number 1 on.
    ///   - delta: the correction that is in use; `nil` for the newest.
    ///   - opener: the key that opens the list and its corrections.
    ///   - terminal: this terminal's signing key.
    /// - Throws: `SnapshotRefusal`.
    init(
        snapshot: OpenedSnapshot, kept: [VerifiedDelta], using delta: Int?, opener: OpeningKey, terminal: VerifyingKey
    ) async throws(SnapshotRefusal) {
        var list = snapshot
        var corrections: [StationEvent.Correction] = []
        for delta in kept {
            list = try await list.applying(delta, with: opener)
            corrections.append(StationEvent.Correction(delta, of: list, terminal: terminal))
        }
        let entries = EntryCollector()
        try await list.forEachTemplate { entries.add($1, of: $0) }
        newest = State(list: list, index: FingerIndex(entries: entries.all))
        self.corrections = corrections
        let used = list.using(delta: delta ?? list.delta)
        inUse = State(list: used, index: try await Self.index(of: used, from: newest))
    }

    /// The corrections that there are, in use or not.
    var line: DeltaLine { newest.list.line }

    /// The list with one correction more, which is not in use yet. Nothing that is used changes, so the desk works on
    /// meanwhile.
    ///
    /// - Throws: `SnapshotRefusal`.
    func adding(
        _ delta: VerifiedDelta, opener: OpeningKey, terminal: VerifyingKey
    ) async throws(SnapshotRefusal) -> CorrectedList {
        let list = try await newest.list.applying(delta, with: opener)
        var longer = self
        longer.newest = State(list: list, index: try await Self.index(of: list, from: newest))
        longer.corrections.append(StationEvent.Correction(delta, of: list, terminal: terminal))
        return longer
    }

    /// Looks voters up as of the newest correction, once its number is in use.
    mutating func use(_ delta: Int) {
        if delta >= line.number { inUse = newest }
    }

    /// An index is made from that of another state: only fingers that came are prepared.
    private static func index(
        of list: OpenedSnapshot, from other: State
    ) async throws(SnapshotRefusal) -> FingerIndex {
        let (older, newer) = list.delta < other.list.delta ? (list, other.list) : (other.list, list)
        let changed = newer.listNumbers(changedSince: older)
        guard !changed.isEmpty else { return other.index }
        let entries = EntryCollector()
        for number in changed {
            for template in try await list.voter(listNumber: number)?.templates ?? [] {
                entries.add(template, of: number)
            }
        }
        return other.index.replacing(Set(changed), with: entries.all)
    }
}

extension StationEvent.Correction {
    /// What the log will say of a correction.
    ///
    /// - Parameters:
    ///   - delta: the correction.
    ///   - list: the list as of it.
    ///   - terminal: this terminal's signing key.
    init(_ delta: VerifiedDelta, of list: OpenedSnapshot, terminal: VerifyingKey) {
        let statement = delta.delta.statement
        self.init(
            number: statement.number, hash: statement.fileHash, voters: list.count,
            revokesTerminal: statement.revocations.contains { $0.signKey == terminal })
    }
}
