import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Fingerprints
import Wording

struct FingerprintsQualityCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "quality", FingerprintsWords.qualityAbstract, discussion: FingerprintsWords.qualityDiscussion)
    }

    @Argument(help: .words(FingerprintsWords.imagesHelp, value: ValueName.file), completion: .file())
    var images: [String]

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        var measured: [(file: String, quality: ImageQuality)] = []
        var failures: [FingerFailure] = []
        for file in images {
            do throws(Complaint) {
                measured.append((file, ImageQuality(measuring: try FingerFile.image(file))))
            } catch {
                failures.append(FingerFailure(file: file, fault: error))
            }
        }
        Answer(json: json).give(
            "fingerprints-quality",
            [
                "images": .array(measured.map { Self.canonical($0.file, $0.quality) }),
                "failed": .array(failures.map(\.canonical)),
            ]
        ) {
            (measured.isEmpty ? [] : Self.table(measured)) + failures.map(\.sentence.text)
        }
        if !failures.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
    }

    private static func table(_ measured: [(file: String, quality: ImageQuality)]) -> [String] {
        var table = TextTable(
            [
                FingerprintsWords.image, FingerprintsWords.quality, FingerprintsWords.area, FingerprintsWords.clarity,
                FingerprintsWords.darkness,
            ], right: [1, 2, 3, 4])
        for (file, quality) in measured {
            table.add([
                FingerFile.name(of: file), "\(quality.score)",
                Figures.text(quality.ridgeArea, decimals: 0, in: .spoken),
                Figures.text(100 * quality.clarity, decimals: 0, in: .spoken),
                Figures.text(100 * quality.darkness, decimals: 0, in: .spoken),
            ])
        }
        let hints = measured.compactMap { file, quality in
            (quality.failure ?? quality.hint).map { FingerprintsWords.ofFile(file, Term.unusable($0)).text }
        }
        return table.lines() + hints
    }

    private static func canonical(_ file: String, _ quality: ImageQuality) -> CanonicalValue {
        [
            "image": .string(file), "quality": .int(Int(quality.score)),
            "areaSquareMillimetres": .string(Figures.plain(quality.ridgeArea, decimals: 1)),
            "clarityPercent": .string(Figures.plain(100 * quality.clarity, decimals: 1)),
            "darkPercent": .string(Figures.plain(100 * quality.darkness, decimals: 1)),
            "failure": quality.failure.map { .string($0.rawValue) } ?? .null,
            "hint": quality.hint.map { .string($0.rawValue) } ?? .null,
        ]
    }
}
