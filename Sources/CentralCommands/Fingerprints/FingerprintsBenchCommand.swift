import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Fingerprints
import Imaging
import Wording

struct FingerprintsBenchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("bench", FingerprintsWords.benchAbstract, discussion: FingerprintsWords.benchDiscussion)
    }

    @Argument(help: .words(FingerprintsWords.imagesHelp, value: ValueName.file), completion: .file())
    var images: [String]

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let fingers = try images.map { try FingerFile.image($0) }
        guard let times = EngineTiming(fingers).times() else { throw Complaint(.unsound, FingerprintsWords.noneUsable) }
        Answer(json: json).give(
            "fingerprints-bench",
            [
                "images": .int(fingers.count), "failed": .int(times.failed),
                "extractMicroseconds": .int(Self.micro(times.extracting)),
                "prepareMicroseconds": .int(Self.micro(times.preparing)),
                "compareMicroseconds": .int(Self.micro(times.comparing)),
                "buildMicroseconds": .int(Self.micro(times.building)),
                "searchMicroseconds": .int(Self.micro(times.searching)), "gallery": .int(EngineTiming.gallery),
                "indexBytesATemplate": .int(times.indexSize / EngineTiming.gallery),
                "recordBytes": .int(times.recordSize),
            ]
        ) {
            var table = TextTable([FingerprintsWords.step, FingerprintsWords.median], right: [1])
            func add(_ step: FingerprintsWords, _ time: Duration) {
                table.add([step.text, Figures.text(time / .milliseconds(1), decimals: 3, in: .spoken)])
            }
            add(.extraction(images: fingers.count), times.extracting)
            add(.preparing, times.preparing)
            add(.comparing, times.comparing)
            add(.building(gallery: EngineTiming.gallery), times.building)
            add(.searching(gallery: EngineTiming.gallery), times.searching)
            return table.lines() + [
                FingerprintsWords.sizes(
                    record: ByteSize(times.recordSize), index: ByteSize(times.indexSize / EngineTiming.gallery)
                ).text
            ] + (times.failed > 0 ? [FingerprintsWords.unusable(times.failed).text] : [])
        }
    }

    private static func micro(_ time: Duration) -> Int { Int((time / .microseconds(1)).rounded()) }
}
