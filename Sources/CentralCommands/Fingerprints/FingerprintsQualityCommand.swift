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
                if let quality = ImageQuality(try FingerFile.image(file)) {
                    measured.append((file, quality))
                } else {
                    failures.append(FingerFailure(file: file, reason: .noRidges))
                }
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
                FingerprintsWords.minutiae, FingerprintsWords.wetness, FingerprintsWords.dryness,
            ], right: [1, 2, 3, 4, 5, 6])
        for (file, quality) in measured {
            table.add(
                [FingerFile.name(of: file), "\(quality.score)"]
                    + [
                        quality.area, 100 * quality.clarity, quality.minutiae, 100 * quality.wetness,
                        100 * quality.dryness,
                    ].map { Figures.text($0, decimals: 0, in: .spoken) })
        }
        let hints = measured.compactMap { file, quality in
            quality.retryHint.map { FingerprintsWords.ofFile(file, Term.unusable($0)).text }
        }
        return table.lines() + hints
    }

    private static func canonical(_ file: String, _ quality: ImageQuality) -> CanonicalValue {
        [
            "image": .string(file), "quality": .int(Int(quality.score)),
            "areaSquareMillimetres": .string(Figures.plain(quality.area, decimals: 1)),
            "clarityPercent": .string(Figures.plain(100 * quality.clarity, decimals: 1)),
            "minutiae": .string(Figures.plain(quality.minutiae, decimals: 1)),
            "wetnessPercent": .string(Figures.plain(100 * quality.wetness, decimals: 1)),
            "drynessPercent": .string(Figures.plain(100 * quality.dryness, decimals: 1)),
            "hint": quality.retryHint.map { .string($0.rawValue) } ?? .null,
        ]
    }
}
