import ArgumentParser
import Console
import ElectionModel
import Ledger
import Trust
import VoterSnapshot

struct SnapshotVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check a snapshot's signature, certificate, validity and hashes.",
        discussion: "Nothing is opened: that needs the key of the station's device.")

    @OptionGroup var options: FolderOptions

    @Argument(help: "The snapshot's folder.")
    var snapshot: String

    @Option(help: "The station that it should be for.")
    var station: String

    func run() async throws {
        let folder = try options.commission()
        guard let id = StationId(rawValue: station) else { throw Complaint(.usage, "\(station) is no station.") }
        guard let genesis = try folder.reader.entries().first else {
            throw Complaint(.notFound, "The ledger is empty.")
        }
        let expectation = SnapshotExpectation(
            election: folder.definition.election, kind: folder.definition.kind, station: id,
            roots: try genesis.body.value("roots"))
        let verified = try SnapshotReader.verify(
            folder: snapshot, expectation: expectation, now: SystemClock().now())
        let manifest = verified.manifest
        Answer(options).give(
            "snapshot-verify", ["station": id.canonical, "versionCode": .string(manifest.versionCode)]
        ) {
            ["✓ Station \(id), \(manifest.voters) voters, version \(manifest.versionCode), valid now."]
        }
    }
}
