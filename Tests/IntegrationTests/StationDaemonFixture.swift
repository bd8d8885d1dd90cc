import ElectionModel
import Foundation
import Ledger
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot

/// A terminal's folder, provisioned and filled by the real program.
struct StationDaemonFixture: Sendable {
    let folder: TemporaryFolder
    let people: StationDaemonPeople
    let members: [CanonicalValue]
    let manifest: SnapshotManifest
    let auditor: OpeningKey

    static let passphrase = "correct horse battery"
    static let memberNames = ["chair", "secretary", "member-3"]

    var station: String { "\(folder.path)/st" }
    var socket: String { "\(station)/desk.sock" }
    var passphraseFile: String { "\(folder.path)/phrase" }
    var membersFile: String { "\(folder.path)/members.json" }

    /// Provisions station 1201 and imports a list of three voters.
    init(kind: ElectionKind = .training, parent: TemporaryFolder = TemporaryFolder()) async throws {
        folder = parent
        people = try await StationDaemonPeople.shared.value
        auditor = try OpeningKey(seed: SecretBytes([UInt8](repeating: 77, count: 32)))
        let election = try SampleElection(kind: kind)
        let setup: CanonicalValue = [
            "format": "dobush setup v1", "election": election.definition.election.canonical,
            "kind": .string(kind.rawValue), "roots": election.roots.canonical,
        ]
        try Self.write(setup.encoded(), to: "\(parent.path)/setup.json")
        try Self.write(Array("\(Self.passphrase)\n".utf8), to: "\(parent.path)/phrase")
        let station = "\(parent.path)/st"
        let made = try await StationProgramRun.finished(
            ["provision", "--setup", "\(parent.path)/setup.json", "--station", "1201", "--folder", station]
                + Self.memberNames.flatMap { ["--member", $0] }
                + ["--passphrase-file", "\(parent.path)/phrase", "--json"])
        try #require(made.code == 0, "\(made.complaints)")
        members = try CanonicalValue.parse(Array(made.output.utf8.dropLast())).array("members")
        try Self.write(CanonicalValue.array(members).encoded(), to: "\(parent.path)/members.json")

        let request = try CanonicalValue.parse(Self.bytes("\(station)/request.json"))
        manifest = try await Self.snapshot(
            election, voters: people.voters, device: try request.value("sealKey"), auditor: auditor.sealingKey,
            folder: "\(parent.path)/list-1")
        let taken = try await StationProgramRun.finished(
            ["import", "\(parent.path)/list-1", "--folder", station, "--passphrase-file", "\(parent.path)/phrase"])
        try #require(taken.code == 0, "\(taken.complaints)")
    }

    private init(copying other: StationDaemonFixture, into folder: TemporaryFolder) {
        self.folder = folder
        people = other.people
        members = other.members
        manifest = other.manifest
        auditor = other.auditor
    }

    /// The same terminal once more, in the state of its files; no daemon may be running.
    func copy() throws -> StationDaemonFixture {
        let place = TemporaryFolder()
        for name in ["st", "phrase", "members.json"] {
            try FileManager.default.copyItem(atPath: "\(folder.path)/\(name)", toPath: "\(place.path)/\(name)")
        }
        return StationDaemonFixture(copying: self, into: place)
    }

    /// Starts the daemon and waits until it is ready.
    func daemon(_ more: [String] = ["--reader", "/nowhere/dobush-reader"]) async throws -> StationProgramRun {
        let run = try StationProgramRun(["run", "--folder", station, "--passphrase-file", passphraseFile] + more)
        try #require(try await run.says("ready"), "\(run.complaints)")
        return run
    }

    /// Ends a daemon in good order.
    func stop(_ run: StationProgramRun) async throws {
        run.send(SIGTERM)
        #expect(try await run.ending() == 0)
        #expect(try scan.leaks(in: Array((run.output + run.complaints).utf8), file: "the daemon's log").isEmpty)
        #expect(!FileManager.default.fileExists(atPath: socket))
    }

    func client() throws -> DeskClient { try DeskClient(path: socket) }

    /// A request with two members who are present.
    func signed(_ members: [String: CanonicalValue]) -> CanonicalValue {
        .object(members.merging(["first": self.members[0], "second": self.members[1]]) { old, _ in old })
    }

    func open(_ client: DeskClient) async throws {
        let reply = try await client.ask(signed(["do": "open", "versionCode": .string(manifest.versionCode)]))
        try #require(reply["reply"] == "opened")
    }

    func pin(_ voter: Int) -> CanonicalValue { .string(people.voters[voter].pin.digits) }

    /// Brings a voter to the point where ballots may be issued, by two members.
    ///
    /// - Returns: the visit.
    func confirm(_ voter: Int, _ client: DeskClient) async throws -> CanonicalValue {
        let begun = try await client.ask(["do": "begin", "pin": pin(voter)])
        let visit = try #require(begun["visit"], "\(begun.text)")
        let confirmed = try await client.ask(
            signed(["do": "fallback", "visit": visit, "reason": "no-finger"]))
        try #require(confirmed["reply"] == "confirmed")
        return visit
    }

    /// Looks for everything that must never lie in a log or in what the daemon prints.
    var scan: LeakScan {
        get throws {
            var scan = LeakScan()
            scan.add("passphrase", Self.passphrase)
            for member in members { scan.add("member's code", try member.string("code")) }
            for voter in people.voters {
                scan.add("PIN", voter.pin.digits)
                for name in [voter.surname, voter.givenName, voter.patronymic] { scan.add("name", name) }
                scan.add("photo", bytes: Array(voter.photo))
                for template in voter.templates { scan.add("template", bytes: Array(template.record)) }
            }
            return scan
        }
    }

    static func bytes(_ path: String) -> [UInt8] { [UInt8](FileManager.default.contents(atPath: path) ?? Data()) }

    static func write(_ bytes: [UInt8], to path: String) throws {
        try #require(
            FileManager.default.createFile(
                atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600]))
    }

    private static func snapshot(
        _ election: SampleElection, voters: [SnapshotVoter], device: SealingKey, auditor: SealingKey, folder: String
    ) async throws -> SnapshotManifest {
        let now = SystemClock().now()
        let writer = try writer(election, key: "registrar", auditor: auditor)
        let manifest = try await writer.write(
            voters: voters,
            order: SnapshotOrder(
                station: StationId(unchecked: "1201"),
                edition: SnapshotEdition(
                    number: 1, listVersion: try #require(ListVersion(rawValue: String(repeating: "3f", count: 32)))),
                validFrom: now.adding(seconds: -3600), validUntil: now.adding(seconds: 2 * 86_400),
                devices: [device]), to: folder)
        try SnapshotFolder(path: folder).attach(try proof(of: manifest, election, now: now))
        return manifest
    }

    /// The ledger's word that the snapshot was issued.
    static func proof(
        of manifest: SnapshotManifest, _ election: SampleElection, now: Timestamp
    ) throws -> InclusionProof {
        try proof("snapshot.issue", manifest.ledgerBody, election, now: now)
    }
}
