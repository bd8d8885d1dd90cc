import ElectionModel
import Files
import StationDesk
import VoterSnapshot

/// Checks corrections as a station does, and keeps them in a snapshot's folder.
struct BenchKeeper: CorrectionKeeper {
    let folder: String
    let settings: StationSettings
    let now: Timestamp

    func verified(file: String, after line: DeltaLine) throws -> VerifiedDelta {
        try DeltaReader.verify(
            try DurableFile.read(file, limit: SnapshotLimits.delta), after: line,
            expectation: SnapshotExpectation(
                election: settings.election, kind: settings.kind, station: settings.station, roots: settings.roots,
                demandsProof: false), now: now)
    }

    func keep(_ correction: VerifiedDelta) throws { try SnapshotFolder(path: folder).keep(correction.delta) }
}
