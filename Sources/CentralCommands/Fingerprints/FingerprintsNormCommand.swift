import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Fingerprints
import Foundation
import Wording

struct FingerprintsNormCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("norm", FingerprintsWords.normAbstract, discussion: FingerprintsWords.normDiscussion)
    }

    @Argument(help: .words(FingerprintsWords.imagesHelp, value: ValueName.file), completion: .file())
    var images: [String]

    @Option(help: .words(FingerprintsWords.normOutHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var out: String

    @Flag(help: .words(FingerprintsWords.normDryRunHelp))
    var dryRun = false

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let answer = Answer(json: json)
        // A file that is no image stops it: whoever measures a reader wants to know.
        let traits = try await OrderedWork.onAllCores.results(images.count) { [images] in
            PresentationTraits(measuring: try FingerFile.image(images[$0]))
        } progress: { done in
            answer.screen.progress(FingerprintsWords.measuring(done: done, of: images.count))
        }
        .compactMap(\.self)
        answer.screen.endProgress()
        guard let norm = PresentationNorm(of: traits) else {
            throw Complaint(
                .unsound, FingerprintsWords.tooFewForNorm(clear: traits.count, least: PresentationNorm.leastCaptures))
        }
        if !dryRun {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            try DurableFile.replace(out, Array(try encoder.encode(norm)))
        }
        answer.give(
            "fingerprints-norm",
            [
                "images": .int(images.count), "captures": .int(norm.captures), "out": .string(out),
                "dryRun": .bool(dryRun),
            ]
        ) {
            [dryRun ? FingerprintsWords.wouldMakeNorm(of: norm.captures) : .normMade(of: norm.captures, file: out)]
        }
    }
}
