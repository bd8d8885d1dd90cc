import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Fingerprints
import Glibc
import Wording

struct FingerprintsIdentifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "identify", FingerprintsWords.identifyAbstract, discussion: FingerprintsWords.identifyDiscussion)
    }

    @Option(help: .words(FingerprintsWords.galleryHelp, value: ValueName.folder), completion: .directory)
    var gallery: String

    @Option(help: .words(FingerprintsWords.probeHelp, value: ValueName.file), completion: .file())
    var probe: String

    @Option(help: .words(FingerprintsWords.topHelp, value: ValueName.number))
    var top = 5

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func validate() throws {
        guard (1...100).contains(top) else { throw Complaint(.misuse, FingerprintsWords.wrongTop) }
    }

    func run() async throws {
        let template: FingerTemplate
        switch try FingerFile.outcome(probe) {
        case .template(let found): template = found
        case .unusable(let reason):
            throw Complaint(.unsound, FingerprintsWords.ofFile(probe, Term.unusable(reason)))
        }
        let folder = try TemplateFolder(path: gallery)
        guard !folder.names.isEmpty else { throw Complaint(.missing, FingerprintsWords.emptyGallery(folder: gallery)) }
        let entries = try await folder.templates(folder.names).enumerated().map { number, template in
            IndexEntry(reference: number, position: template.position, template: template)
        }
        let matcher = TemplateMatcher()
        let candidates = FingerIndex(matcher: matcher, entries: entries).search(matcher.prepare(template), top: top)
        Answer(json: json).give(
            "fingerprints-identify",
            [
                "gallery": .int(folder.names.count),
                "candidates": .array(candidates.map { canonical($0, in: folder) }),
            ]
        ) {
            guard !candidates.isEmpty else { return [FingerprintsWords.noCandidate(gallery: folder.names.count).text] }
            var table = TextTable(
                [
                    FingerprintsWords.candidate, FingerprintsWords.score, FingerprintsWords.likeness,
                    FingerprintsWords.expected,
                ], right: [1, 3])
            for candidate in candidates {
                table.add([
                    folder.names[candidate.reference],
                    Figures.text(candidate.score.value, decimals: 2, in: .spoken), Rarity(candidate.score).text,
                    Self.expectedText(Self.expected(candidate, of: folder.names.count)),
                ])
            }
            return table.lines() + [FingerprintsWords.proposals(gallery: folder.names.count).text]
        }
    }

    private func canonical(_ candidate: Candidate, in folder: TemplateFolder) -> CanonicalValue {
        [
            "name": .string(folder.names[candidate.reference]),
            "score": .string(Figures.plain(candidate.score.value, decimals: 3)),
            "measured": .bool(candidate.score.isMeasured),
            "expected": .string(Figures.plain(Self.expected(candidate, of: folder.names.count), decimals: 4)),
        ]
    }

    /// Strangers that are as alike by chance, among so many.
    private static func expected(_ candidate: Candidate, of count: Int) -> Double {
        Double(count) * pow(10, -candidate.score.value)
    }

    private static func expectedText(_ expected: Double) -> String {
        expected < 0.005
            ? "< \(Figures.text(0.01, decimals: 2, in: .spoken))"
            : Figures.text(expected, decimals: expected < 10 ? 2 : 0, in: .spoken)
    }
}
