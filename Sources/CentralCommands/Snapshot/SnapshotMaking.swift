import Console
import ElectionModel
import Files
import Glibc
import Ledger
import Sodium
import Trust
import VoterRegister
import VoterSnapshot
import Wording

/// Makes a station's snapshot from the final list and announces it in the ledger.
struct SnapshotMaking {
    let folder: CommissionFolder
    let register: ElectoralRegister
    let ledger: LedgerWriter
    let registrar: HolderKeys

    /// Opens what making snapshots and corrections needs.
    init(_ folder: CommissionFolder, passphrase: SecretBytes) async throws {
        self.folder = folder
        register = try await folder.register(passphrase: passphrase)
        ledger = try await folder.ledger(passphrase: passphrase)
        registrar = try folder.keys(of: "registrar", passphrase: passphrase)
    }

    /// What a station's snapshot is made of.
    struct Basis {
        let edition: SnapshotEdition
        let device: SealingKey
    }

    /// What the station's next snapshot is made of, or why there can be none now.
    func basis(of station: StationId) async throws -> Basis {
        let state = await ledger.state
        guard state.phase == .keys || state.phase == .open else {
            throw Complaint(.conflict, SnapshotWords.notInKeys)
        }
        guard let list = state.list, list.final, let version = ListVersion(rawValue: list.version) else {
            throw Complaint(.conflict, SnapshotWords.noFinalList)
        }
        guard let device = state.book?.certificate(of: station.rawValue, as: .station)?.sealKey else {
            throw Complaint(.missing, SnapshotWords.notCertified(station))
        }
        let number = (state.snapshots[station]?.number ?? 0) + 1
        return Basis(edition: SnapshotEdition(number: number, listVersion: version), device: device)
    }

    /// Writes the snapshot's folder and the ledger's entry; the ledger's proof comes with ``attachProofs()``.
    ///
    /// - Returns: where it lies, and its manifest.
    func make(
        _ station: StationId, for holders: SnapshotHolders
    ) async throws -> (path: String, manifest: SnapshotManifest) {
        let basis = try await basis(of: station)
        let number = basis.edition.number
        let place = folder.snapshot(of: station, number: number)
        let path = place.path
        let manifest: SnapshotManifest
        if let made = try? DurableFile.read(place.path(of: .manifest), limit: 1 << 20) {
            // Written before an interruption and not announced: the same snapshot is announced now.
            manifest = try SnapshotManifest(canonicalBytes: made)
            guard holders.fit(manifest),
                holders.opening.map({ folder.wasMade(with: $0, station, snapshot: number) }) ?? true
            else { throw Complaint(.conflict, SnapshotWords.writtenOtherwise(folder: path)) }
        } else {
            // First, so that there is no snapshot of which it is not known which codes open it.
            if let opening = holders.opening { try folder.note(opening, for: station, snapshot: number) }
            manifest = try await write(station, basis, for: holders, to: path)
        }
        try await announce(.snapshotIssue, manifest.ledgerBody)
        return (path, manifest)
    }

    /// Puts the ledger's proof of its entry into every snapshot that has none yet, whenever that was issued.
    func attachProofs() async throws {
        let issued = await ledger.state.snapshots.filter { station, snapshot in
            let place = folder.snapshot(of: station, number: snapshot.number)
            return access(place.path(of: .manifest), F_OK) == 0 && access(place.path(of: .proof), F_OK) != 0
        }
        guard !issued.isEmpty else { return }
        let stations = Dictionary(issued.map { ($0.value.manifest, $0.key) }) { first, _ in first }
        let proofs = try InclusionProof.proofs(inLedger: folder.publicLedger) { entry, body in
            entry.type == .snapshotIssue && stations[(try? body.string("manifest")) ?? ""] != nil
        }
        for proof in proofs {
            guard let station = stations[(try? proof.body?.string("manifest")) ?? ""], let snapshot = issued[station]
            else { continue }
            try folder.snapshot(of: station, number: snapshot.number).attach(proof)
        }
    }

    /// Enters a statement of the registrar into the ledger.
    func announce(_ type: EntryType, _ body: CanonicalValue) async throws {
        _ = try await ledger.append([statement(type, body)])
    }

    /// A statement of the registrar, signed with the key that is open already: opening it costs time.
    func statement(_ type: EntryType, _ body: CanonicalValue) -> Submission {
        Submission(election: folder.definition.election, type: type, body: body, key: registrar.signing)
    }

    /// Signs snapshots and corrections as the registrar.
    func writer() throws -> SnapshotWriter {
        SnapshotWriter(
            key: registrar.signing, certificate: try folder.certificate(.registrar, "registrar"),
            definition: folder.definition, clock: SystemClock(), random: SystemRandom())
    }

    private func write(
        _ station: StationId, _ basis: Basis, for holders: SnapshotHolders, to path: String
    ) async throws -> SnapshotManifest {
        try DurableFile.makeFolder(folder.snapshots)
        let voters = try await register.snapshotVoters(
            station: station, purpose: .snapshot, by: OfficialId(unchecked: "registrar"))
        let day = folder.definition.calendar.votingDay
        let order = SnapshotOrder(
            // From the morning of the day before, for voting at home, to the end of the day after, in any time zone.
            station: station, edition: basis.edition, validFrom: day.adding(days: -2).start.adding(seconds: 12 * 3600),
            validUntil: day.adding(days: 2).start, devices: [basis.device], pool: holders.pool,
            recovery: holders.recovery, opening: holders.opening,
            revocations: await ledger.state.book?.revocations ?? [])
        return try await writer().write(voters: voters, order: order, to: path)
    }
}
