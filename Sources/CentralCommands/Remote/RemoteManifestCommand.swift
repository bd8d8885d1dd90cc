import ArgumentParser
import Ceremony
import CommandBase
import Console
import ElectionModel
import Files
import Sodium
import Wording

struct RemoteManifestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("manifest", RemoteWords.manifestAbstract, discussion: RemoteWords.manifestDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(RemoteWords.trusteesHelp, value: ValueName.number)) var trustees = 5
    @Option(help: .words(RemoteWords.thresholdHelp, value: ValueName.number)) var threshold = 3
    @Option(help: .words(RemoteWords.floorHelp, value: ValueName.number)) var floor = 30
    @Option(help: .words(RemoteWords.manifestHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var out: String

    func run() async throws {
        guard 3...20 ~= trustees, 2..<trustees ~= threshold, 2...1000 ~= floor else {
            throw Complaint(.misuse, RemoteWords.trusteeNumbers)
        }
        let manifest = Self.manifest(
            of: try options.commission().definition, trustees: trustees, threshold: threshold, floor: floor)
        try DurableFile.create(out, manifest.canonicalBytes)
        let fingerprint = Fingerprint(of: manifest.canonicalBytes)
        options.answer.give(
            "remote-manifest",
            [
                "file": .string(out), "manifest": .string(fingerprint.hex), "units": .int(manifest.units.count),
                "trustees": .int(trustees), "threshold": .int(threshold),
            ]
        ) {
            [RemoteWords.manifestMade(file: out)] + fingerprint.lines.map { Verbatim("    \($0)") as any Worded }
        }
    }

    /// Every contest in every district, one mark each; voters without a district vote on paper.
    static func manifest(
        of definition: ElectionDefinition, trustees: Int, threshold: Int, floor: Int
    ) -> RemoteManifest {
        RemoteManifest(
            election: definition.election, kind: definition.kind,
            definition: Hex.encode(SHA256.hash(definition.canonicalBytes)),
            contests: definition.contests.map {
                RemoteContest(id: $0.id, options: $0.options.map(\.id), marks: 1...1)
            },
            styles: definition.districts.compactMap { district in
                let contests = definition.contests.filter { $0.districts.contains(district.id) }.map(\.id)
                return contests.isEmpty
                    ? nil : RemoteStyle(id: district.id.rawValue, district: district.id, contests: contests)
            }, overseas: nil, floor: floor, trustees: trustees, threshold: threshold)
    }
}
