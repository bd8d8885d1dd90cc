import ArgumentParser
import Console
import ElectionModel
import Ledger
import VoterSnapshot

struct SnapshotMakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Make the signed, sealed voter list of a station, or of all.",
        discussion: """
            Each is a folder that only the station's own device can open; Debian's minisign verifies its manifest. The \
            version code is read aloud from the signed act when the station opens. Without --station, stations that have \
            a list already are passed over: a second one makes the first invalid, and a station that has opened cannot \
            take it any more.
            """)

    @OptionGroup var options: FolderOptions

    @Option(help: "A station; may be given several times. Without it, all stations.")
    var station: [String] = []

    @Flag(help: "Say which stations would get a list and stop; nothing is made.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let passphrase = try options.passphrase()
        let chosen = try station.map { text -> StationId in
            guard let id = StationId(rawValue: text), folder.definition.station(id) != nil else {
                throw Complaint(.notFound, "There is no station \(text) in this election.")
            }
            return id
        }
        let making = SnapshotMaking(
            folder: folder, register: try await folder.register(passphrase: passphrase),
            ledger: try await folder.ledger(passphrase: passphrase), passphrase: passphrase,
            registrar: try folder.keys(of: "registrar", passphrase: passphrase))
        var made: [(path: String, manifest: SnapshotManifest)] = []
        let issued = await making.ledger.state.snapshots
        let missing = folder.definition.stations.map(\.id).filter { issued[$0] == nil }
        let wanted = chosen.isEmpty ? missing : chosen
        guard !dryRun else {
            return Answer(options).give("snapshot-check", ["stations": .array(wanted.map(\.canonical))]) {
                ["\(wanted.count) stations would get a list; nothing was made."] + wanted.map { "  \($0)" }
            }
        }
        for id in wanted {
            made.append(try await making.make(id))
            Screen.standard.progress("\(made.count) snapshots")
        }
        Screen.standard.endProgress()
        Answer(options).give(
            "snapshot-make",
            [
                "snapshots": .array(
                    made.map {
                        [
                            "station": $0.manifest.station.canonical, "folder": .string($0.path),
                            "versionCode": .string($0.manifest.versionCode), "voters": .int($0.manifest.voters),
                            "templates": .int($0.manifest.templates),
                        ]
                    })
            ]
        ) {
            guard !made.isEmpty else {
                return ["Every station has its list already; name one with --station to make another."]
            }
            var table = TextTable(["Station", "Voters", "Fingers", "Version code", "Folder"], right: [1, 2])
            for (path, manifest) in made {
                table.add([
                    manifest.station.rawValue, "\(manifest.voters)", "\(manifest.templates)", manifest.versionCode,
                    path,
                ])
            }
            return table.lines()
        }
    }
}
