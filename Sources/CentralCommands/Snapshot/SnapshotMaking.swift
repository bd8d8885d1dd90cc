import Console
import ElectionModel
import Files
import Ledger
import Persistence
import Sodium
import Trust
import VoterRegister
import VoterSnapshot

/// Makes a station's snapshot from the final list and announces it in the ledger.
struct SnapshotMaking {
    let folder: CommissionFolder
    let register: ElectoralRegister
    let ledger: LedgerWriter
    let passphrase: SecretBytes
    let registrar: HolderKeys

    /// Writes the snapshot's folder and the ledger's entry.
    ///
    /// - Returns: where it lies, and its manifest.
    func make(_ station: StationId) async throws -> (path: String, manifest: SnapshotManifest) {
        let state = await ledger.state
        guard state.phase == .keys || state.phase == .open else {
            throw Complaint(.conflict, "Snapshots are made in the phase \"keys\": dobush election phase keys.")
        }
        guard let list = state.list, list.final, let version = ListVersion(rawValue: list.version) else {
            throw Complaint(.conflict, "Snapshots are made from the final list: dobush register list final.")
        }
        guard let certificate = state.book?.certificate(of: station.rawValue, as: .station),
            let device = certificate.sealKey
        else {
            throw Complaint(.notFound, "Station \(station) is not certified yet: dobush election certify REQUEST.")
        }
        let number = (state.snapshots[station]?.number ?? 0) + 1
        let path = "\(folder.snapshots)/\(station)-\(number)"
        let manifest: SnapshotManifest
        if let made = try? DurableFile.read("\(path)/manifest.json", limit: 1 << 20) {
            // Written before an interruption and not announced: the same snapshot is announced now.
            manifest = try SnapshotManifest(canonicalBytes: made)
        } else {
            manifest = try await write(station, SnapshotEdition(number: number, listVersion: version), device, to: path)
        }
        try await folder.submit(
            .snapshotIssue, by: "registrar",
            [
                "v": 1, "station": station.canonical, "number": .int(number), "listVersion": .string(list.version),
                "manifest": .string(manifest.fileHash), "voters": .int(manifest.voters),
            ], passphrase: passphrase, to: ledger)
        return (path, manifest)
    }

    private func write(
        _ station: StationId, _ edition: SnapshotEdition, _ device: SealingKey, to path: String
    ) async throws -> SnapshotManifest {
        try DurableFile.makeFolder(folder.snapshots)
        let voters = try await register.snapshotVoters(
            station: station, purpose: .snapshot, by: OfficialId(unchecked: "registrar"))
        let writer = SnapshotWriter(
            key: registrar.signing, certificate: try folder.certificate(.registrar, "registrar"),
            definition: folder.definition, clock: SystemClock(), random: SystemRandom())
        let day = folder.definition.calendar.votingDay
        let order = SnapshotOrder(
            // From the morning of the day before, for voting at home, to the end of the day after, in any time zone.
            station: station, edition: edition, validFrom: day.adding(days: -2).start.adding(seconds: 12 * 3600),
            validUntil: day.adding(days: 2).start, devices: [device])
        return try await writer.write(voters: voters, order: order, to: path)
    }
}
