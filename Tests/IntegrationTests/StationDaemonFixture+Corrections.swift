import ElectionModel
import Foundation
import Ledger
import Sodium
import SyntheticPeople
import TestSupport
import Testing
import Trust
import VoterSnapshot

/// What the commission makes for a station during the day: corrections, revocations, certificates of devices.
extension StationDaemonFixture {
    /// The list number of a voter who comes with a correction.
    static let added = 9

    func election() throws -> SampleElection { try SampleElection(kind: manifest.kind) }

    /// The next correction of the list, which the ledger announces, as a file on a stick.
    ///
    /// - Parameters:
    ///   - operations: what it does.
    ///   - voters: how many are on the list then.
    ///   - line: the corrections before; with this one when it returns.
    ///   - revocations: the keys that it revokes.
    ///   - registrar: which of the sample's keys signs as the registrar.
    /// - Returns: the file's path.
    func correction(
        _ operations: [DeltaOperation], voters: Int, line: inout DeltaLine, revocations: [Revocation] = [],
        registrar: String = "registrar"
    ) throws -> String {
        let election = try election()
        let writer = try Self.writer(election, key: registrar, auditor: auditor.sealingKey)
        let delta = try writer.delta(
            DeltaOrder(line: line, operations: operations, voters: voters, revocations: revocations))
        line = try line.appending(delta.statement)
        let proof = try Self.proof(
            "snapshot.delta", delta.statement.ledgerBody, election, now: SystemClock().now())
        let path = "\(folder.path)/delta-\(delta.statement.number).sealed"
        try Self.write(try delta.attaching(proof).bytes, to: path)
        return path
    }

    /// A voter who is not on the list that was imported, without fingers.
    func newcomer() throws -> SnapshotVoter {
        let population = SyntheticPopulation(seed: 41, votingDay: CivilDate(daysSinceEpoch: 20_422))
        let person = population.person(at: Self.added)
        return SnapshotVoter(
            listNumber: Self.added, pin: person.pin, surname: person.name.surname, givenName: person.name.givenName,
            patronymic: person.name.patronymic, photo: [], templates: [], mark: nil)
    }

    /// The certificate of a combined device, as a file.
    ///
    /// - Returns: the certificate and its path.
    func device(
        _ name: String, seed: UInt8 = 70, role: Role = .device, from: Int = -3600, until: Int = 86_400
    ) throws -> (RoleCertificate, String) {
        let now = SystemClock().now()
        var certificate = RoleCertificate(
            election: manifest.election, kind: manifest.kind, role: role, subject: name,
            signKey: try SampleElection.key(seed).verifyingKey, sealKey: nil, notBefore: now.adding(seconds: from),
            notAfter: now.adding(seconds: until))
        for root in try election().rootKeys.prefix(2) { certificate.endorse(with: root) }
        let path = "\(folder.path)/\(name).json"
        try Self.write(certificate.canonicalBytes, to: path)
        return (certificate, path)
    }

    /// The roots' word that a key does not count any more.
    func revocation(
        of key: VerifyingKey, as role: Role, _ subject: String, reason: RevocationReason = .stolen
    ) throws -> Revocation {
        var revocation = Revocation(
            election: manifest.election, kind: manifest.kind, role: role, subject: subject, signKey: key,
            reason: reason, from: SystemClock().now())
        for root in try election().rootKeys.prefix(2) { revocation.endorse(with: root) }
        return revocation
    }

    /// The terminal's own signing key.
    func terminalKey() throws -> VerifyingKey {
        try CanonicalValue.parse(Self.bytes("\(station)/request.json")).value("signKey")
    }

    /// Runs a command of the station's program to its end.
    func run(_ arguments: [String], input: String = "") async throws
        -> (code: Int32?, output: String, complaints: String)
    {
        try await StationProgramRun.finished(arguments + ["--folder", station], input: input)
    }

    /// Starts the daemon in a network of its own that has nothing, not even this machine.
    func cutOffDaemon() async throws -> StationProgramRun {
        let run = try StationProgramRun(
            [
                "-n", StationProgramRun.program, "run", "--folder", station, "--passphrase-file", passphraseFile,
                "--reader", "/nowhere/dobush-reader",
            ], program: "/usr/bin/unshare")
        try #require(try await run.says("ready"), "\(run.complaints)")
        return run
    }

    /// Whether a program may be started without a network here.
    static let mayCutOff: Bool = {
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
        probe.arguments = ["-n", "/bin/true"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return false }
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }()

    /// A registrar's writer whose certificate is good for the days around now.
    static func writer(_ election: SampleElection, key: String, auditor: SealingKey) throws -> SnapshotWriter {
        let now = SystemClock().now()
        let registrar = try #require(election.keys[key])
        var certificate = RoleCertificate(
            election: election.definition.election, kind: election.definition.kind, role: .registrar, subject: key,
            signKey: registrar.verifyingKey, sealKey: auditor, notBefore: now.adding(seconds: -86_400),
            notAfter: now.adding(seconds: 30 * 86_400))
        for root in election.rootKeys.prefix(2) { certificate.endorse(with: root) }
        return SnapshotWriter(
            key: registrar, certificate: certificate, definition: election.definition, clock: SystemClock(),
            random: SystemRandom())
    }

    /// The ledger's word that the registrar announced something: a ledger of one entry.
    static func proof(
        _ type: String, _ body: CanonicalValue, _ election: SampleElection, now: Timestamp
    ) throws -> InclusionProof {
        let definition = election.definition
        let key = try #require(election.keys["log"])
        var log = RoleCertificate(
            election: definition.election, kind: definition.kind, role: .log, subject: "log", signKey: key.verifyingKey,
            sealKey: nil, notBefore: now.adding(seconds: -86_400), notAfter: now.adding(seconds: 30 * 86_400))
        for root in election.rootKeys.prefix(2) { log.endorse(with: root) }
        let entry: CanonicalValue = [
            "v": 1, "election": definition.election.canonical, "seq": 0, "type": .string(type), "role": "registrar",
            "time": now.rounded(downToSeconds: 1).canonical, "body": body,
        ]
        var tree = MerkleTree()
        tree.append(MerkleHash.leaf(entry.encoded()))
        let checkpoint = Checkpoint(
            origin: Checkpoint.origin(of: definition.election), size: 1, root: tree.root(size: 1))
        return try InclusionProof(
            entry: entry, log: log, path: tree.path(of: 0, size: 1), note: checkpoint.signed(by: key))
    }
}
