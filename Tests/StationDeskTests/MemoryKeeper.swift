import ElectionModel
import StationDesk
import Synchronization
import TestSupport
import Trust
import VoterSnapshot

/// Keeps corrections in memory, and what is brought lies there by name; the checks are the real ones.
final class MemoryKeeper: CorrectionKeeper {
    /// What happens to a correction that is to be kept.
    enum Trouble: Error {
        /// It is not kept.
        case notKept
        /// It is kept, and then the program ends.
        case killedAfterwards
    }

    private struct Shelf {
        var brought: [String: [UInt8]] = [:]
        var kept: [SnapshotDelta] = []
        var revocations: [Revocation] = []
        var trouble: Trouble?
    }

    private let settings: StationSettings
    private let start: DeltaLine
    private let clock: any WallClock
    private let shelf = Mutex(Shelf())

    init(settings: StationSettings, line: DeltaLine, clock: any WallClock) {
        self.settings = settings
        start = line
        self.clock = clock
    }

    var revocations: [Revocation] { shelf.withLock { $0.revocations } }
    /// The numbers that are kept.
    var numbers: [Int] { shelf.withLock { $0.kept.map(\.statement.number) } }

    /// Lays a file there.
    func bring(_ delta: SnapshotDelta, as name: String) { bring(delta.bytes, as: name) }

    func bring(_ bytes: [UInt8], as name: String) { shelf.withLock { $0.brought[name] = bytes } }

    /// What happens when the next correction is to be kept.
    func expect(_ trouble: Trouble) { shelf.withLock { $0.trouble = trouble } }

    /// What a new daemon finds.
    func kept() throws -> [VerifiedDelta] {
        var line = start
        return try shelf.withLock { $0.kept }.map { delta in
            let verified = try verified(delta.bytes, after: line)
            line = verified.line
            return verified
        }
    }

    func verified(file: String, after line: DeltaLine) throws -> VerifiedDelta {
        try verified(shelf.withLock { $0.brought[file] ?? [] }, after: line)
    }

    func keep(_ correction: VerifiedDelta) throws {
        try shelf.withLock { shelf in
            let trouble = shelf.trouble
            shelf.trouble = nil
            if trouble == .notKept { throw Trouble.notKept }
            if !shelf.kept.contains(correction.delta) { shelf.kept.append(correction.delta) }
            shelf.revocations = correction.revocations
            if let trouble { throw trouble }
        }
    }

    private func verified(_ bytes: [UInt8], after line: DeltaLine) throws -> VerifiedDelta {
        let (revocations, taken) = shelf.withLock { ($0.revocations, Set($0.kept.map(\.statement.fileHash))) }
        return try DeltaReader.verify(
            bytes, after: line,
            expectation: SnapshotExpectation(
                election: settings.election, kind: settings.kind, station: settings.station, roots: settings.roots,
                demandsProof: false, revocations: revocations, taken: taken), now: clock.now())
    }
}
