import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Trust
import VoterSnapshot
import Wording

struct SnapshotVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("verify", SnapshotWords.verifyAbstract, discussion: SnapshotWords.verifyDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(SnapshotWords.snapshotHelp, value: ValueName.folder), completion: .directory)
    var snapshot: String

    @Option(help: .words(SnapshotWords.verifyStationHelp, value: ValueName.station))
    var station: String

    func run() async throws {
        let folder = try options.commission()
        guard let id = StationId(rawValue: station) else {
            throw Complaint(.misuse, SnapshotWords.wrongStation(station))
        }
        guard let genesis = try folder.reader.entries().first else {
            throw Complaint(.missing, SnapshotWords.emptyLedger)
        }
        let expectation = SnapshotExpectation(
            election: folder.definition.election, kind: folder.definition.kind, station: id,
            roots: try genesis.body.value("roots"))
        let verified = try SnapshotReader.verify(
            folder: snapshot, expectation: expectation, now: SystemClock().now())
        let manifest = verified.manifest
        options.answer.give(
            "snapshot-verify", ["station": id.canonical, "versionCode": .string(manifest.versionCode)]
        ) { [SnapshotWords.verified(id, voters: manifest.voters, versionCode: manifest.versionCode)] }
    }
}
