import ElectionModel
import Sodium
import Trust
import VoterSnapshot

/// The registrar of the benchmark and one device, to which every station's snapshot is sealed.
struct NationRegistrar: Sendable {
    let writer: SnapshotWriter
    let device: HolderKeys
    private let recovery: HolderKeys
    private let roots: RootPolicy
    private let edition: SnapshotEdition

    init(stations: [Int]) throws {
        let definition = NationElection.definition(stations: stations)
        let random = SystemRandom()
        let registrar = try HolderKeys(random: random)
        device = try HolderKeys(random: random)
        recovery = try HolderKeys(random: random)
        let from = NationElection.day.adding(days: -30).start
        var certificate = RoleCertificate(
            election: definition.election, kind: definition.kind, role: .registrar, subject: "registrar",
            signKey: registrar.signing.verifyingKey, sealKey: nil, notBefore: from,
            notAfter: NationElection.day.adding(days: 30).start)
        certificate.endorse(with: registrar.signing)
        guard let roots = RootPolicy(keys: [registrar.signing.verifyingKey], threshold: 1),
            let version = ListVersion(rawValue: Hex.encode(random.bytes(32)))
        else { throw NationFault.unexpected("keys") }
        self.roots = roots
        edition = SnapshotEdition(number: 1, listVersion: version)
        writer = SnapshotWriter(
            key: registrar.signing, certificate: certificate, definition: definition, clock: NationClock(),
            random: random)
    }

    func order(_ station: StationId) -> SnapshotOrder {
        SnapshotOrder(
            station: station, edition: edition, validFrom: NationElection.day.adding(days: -1).start,
            validUntil: NationElection.day.adding(days: 1).start, devices: [device.opening.sealingKey],
            recovery: recovery.opening.sealingKey)
    }

    func expectation(_ station: StationId) -> SnapshotExpectation {
        SnapshotExpectation(
            election: NationElection.id, kind: .training, station: station, roots: roots, demandsProof: false)
    }
}

/// A clock that stands still three days before voting.
struct NationClock: WallClock {
    func now() -> Timestamp { NationElection.day.adding(days: -3).start }
}
