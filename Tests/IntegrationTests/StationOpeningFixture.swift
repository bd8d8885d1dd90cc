import ElectionModel
import Foundation
import Ledger
import Sodium
import StationDesk
import SyntheticPeople
import TestSupport
import Testing
import Trust
import VoterSnapshot

/// An election whose lists need an opening code, and terminals of station 1201.
struct StationOpeningFixture: Sendable {
    let folder = TemporaryFolder()
    let election: SampleElection
    let voters: [SnapshotVoter]
    let master: OpeningMaster
    let auditor: OpeningKey

    private static let day = 86_400

    init() throws {
        election = try SampleElection()
        master = try OpeningMaster(secret: SecretBytes(RandomBytes.make(32)))
        auditor = try OpeningKey(seed: SecretBytes([UInt8](repeating: 77, count: 32)))
        let population = SyntheticPopulation(seed: 43, votingDay: CivilDate(daysSinceEpoch: 20_422))
        voters = try (0..<3).map { index in
            let person = population.person(at: index)
            return SnapshotVoter(
                listNumber: index + 1, pin: person.pin, surname: person.name.surname,
                givenName: person.name.givenName, patronymic: person.name.patronymic, photo: try person.portraitPng(),
                templates: [], mark: nil)
        }
        let setup: CanonicalValue = [
            "format": "dobush setup v1", "election": election.definition.election.canonical,
            "kind": .string(election.definition.kind.rawValue), "roots": election.roots.canonical,
        ]
        try StationDaemonFixture.write(setup.encoded(), to: "\(folder.path)/setup.json")
    }

    func terminal(_ name: String = "t1") async throws -> StationTerminal {
        try await StationTerminal(setup: "\(folder.path)/setup.json", name: name)
    }

    /// The code that the commission releases for a list.
    func code(_ number: Int = 1) -> String {
        master.code(
            election: election.definition.election, kind: election.definition.kind,
            station: StationId(unchecked: "1201"), number: number
        ).text
    }

    /// Writes a list that the ledger announces.
    ///
    /// - Returns: its folder and its manifest.
    func list(
        _ number: Int = 1, for device: SealingKey, pool: SealingKey? = nil, recovery: SealingKey? = nil
    ) async throws -> (path: String, manifest: SnapshotManifest) {
        let now = SystemClock().now()
        let path = "\(folder.path)/list-\(number)"
        let registrar = try #require(election.keys["registrar"])
        let writer = SnapshotWriter(
            key: registrar,
            certificate: certificate(
                .registrar, "registrar", registrar.verifyingKey, sealKey: auditor.sealingKey, now: now),
            definition: election.definition, clock: SystemClock(), random: SystemRandom())
        let manifest = try await writer.write(
            voters: voters,
            order: SnapshotOrder(
                station: StationId(unchecked: "1201"),
                edition: SnapshotEdition(
                    number: number,
                    listVersion: try #require(ListVersion(rawValue: String(repeating: "3f", count: 32)))),
                validFrom: now.adding(seconds: -3600), validUntil: now.adding(seconds: 2 * Self.day),
                devices: [device], pool: pool, recovery: recovery, opening: master), to: path)
        try SnapshotFolder(path: path).attach(
            try StationDaemonFixture.proof(of: manifest, election, now: now))
        return (path, manifest)
    }

    /// The centre's receipt for the package in a folder, in a file.
    ///
    /// - Returns: its path.
    func receipt(for package: String, key: SigningKey? = nil) throws -> String {
        let now = SystemClock().now()
        let commission = try #require(election.keys["commission"])
        let submission = try Submission(
            canonicalBytes: StationDaemonFixture.bytes("\(package)/public/protocol-mayor.json"))
        let receipt = ClosingReceipt(
            for: [submission], sealedLog: StationDaemonFixture.bytes("\(package)/sealed/log.sealed"),
            station: StationId(unchecked: "1201"), time: now,
            certificate: certificate(.commission, "commission", commission.verifyingKey, sealKey: nil, now: now),
            key: key ?? commission)
        let path = "\(folder.path)/receipt-\(UUID().uuidString).json"
        try StationDaemonFixture.write(receipt.canonicalBytes, to: path)
        return path
    }

    private func certificate(
        _ role: Role, _ subject: String, _ key: VerifyingKey, sealKey: SealingKey?, now: Timestamp
    ) -> RoleCertificate {
        var certificate = RoleCertificate(
            election: election.definition.election, kind: election.definition.kind, role: role, subject: subject,
            signKey: key, sealKey: sealKey, notBefore: now.adding(seconds: -Self.day),
            notAfter: now.adding(seconds: 30 * Self.day))
        certificate.endorse(with: election.rootKeys[0])
        certificate.endorse(with: election.rootKeys[1])
        return certificate
    }

    /// A terminal that opened with a code and closed again, nobody having come; its daemon has ended.
    func closedTerminal() async throws -> StationTerminal {
        let terminal = try await terminal()
        let (list, manifest) = try await list(for: terminal.device)
        let taken = try await terminal.run("import", [list])
        try #require(taken.code == 0, "\(taken.complaints)")
        let code = try terminal.file("code", code())
        let daemon = try await terminal.daemon(["--opening-code-file", code])
        let open: [String: CanonicalValue] = ["do": "open", "versionCode": .string(manifest.versionCode)]
        try #require(try await terminal.ask(open, signed: true)["reply"] == "opened")
        let paper: CanonicalValue = [
            "contest": "mayor",
            "lines": .array(["2", "6", "7", "8", "9", "10"].map { ["line": .string($0), "value": 0] }),
            "votes": .array(["a", "b", "c", "against-all"].map { ["option": .string($0), "value": 0] }),
        ]
        let closed = try await terminal.ask(["do": "close", "papers": [paper]], signed: true)
        try #require(closed["reply"] == "closed", "\(closed.text)")
        daemon.send(SIGTERM)
        try #require(try await daemon.ending() == 0)
        return terminal
    }

    /// Looks for what must neither be printed nor lie on a disk.
    func scan(_ terminal: StationTerminal) throws -> LeakScan {
        var scan = LeakScan()
        scan.add("passphrase", StationTerminal.passphrase)
        scan.add("opening code", code())
        scan.add("opening code", code().filter { $0 != "-" })
        for member in terminal.members { scan.add("member's code", try member.string("code")) }
        for voter in voters {
            scan.add("PIN", voter.pin.digits)
            for name in [voter.surname, voter.givenName, voter.patronymic] { scan.add("name", name) }
            scan.add("photo", bytes: Array(voter.photo))
        }
        return scan
    }
}
