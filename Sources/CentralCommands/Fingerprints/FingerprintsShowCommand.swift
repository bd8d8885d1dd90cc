import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Fingerprints
import Imaging
import Wording

struct FingerprintsShowCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("show", FingerprintsWords.showAbstract, discussion: FingerprintsWords.showDiscussion)
    }

    @Argument(help: .words(FingerprintsWords.imageHelp, value: ValueName.file), completion: .file())
    var image: String

    @Option(help: .words(FingerprintsWords.pictureHelp, value: ValueName.file), completion: .file(extensions: ["png"]))
    var out: String

    @Flag(help: .words(FingerprintsWords.showDryRunHelp))
    var dryRun = false

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let finger = try FingerFile.image(image)
        guard let analysis = RidgeAnalysis(finger) else {
            throw Complaint(.misuse, FingerprintsWords.ofFile(image, Term.unusable(.tooSmall)))
        }
        var minutiae: [Minutia] = []
        var failure: ExtractionFailure?
        switch RidgeExtractor().extract(finger, position: .unknown) {
        case .template(let template): minutiae = template.minutiae
        case .unusable(let reason): failure = reason
        }
        if !dryRun {
            let picture = RidgePicture(of: finger, analysis, minutiae: minutiae)
            try DurableFile.replace(out, try picture.image.png(), mode: 0o600)
        }
        let points = analysis.singularPoints
        answer(
            minutiae: minutiae, cores: points.count { $0.kind == .core }, deltas: points.count { $0.kind == .delta },
            area: analysis.area, failure: failure)
    }

    private func answer(minutiae: [Minutia], cores: Int, deltas: Int, area: Double, failure: ExtractionFailure?) {
        let endings = minutiae.count { $0.kind == .ending }
        Answer(json: json).give(
            "fingerprints-show",
            [
                "endings": .int(endings), "bifurcations": .int(minutiae.count - endings), "cores": .int(cores),
                "deltas": .int(deltas), "areaSquareMillimetres": .string(Figures.plain(area, decimals: 1)),
                "failure": failure.map { .string($0.rawValue) } ?? .null, "out": .string(out), "dryRun": .bool(dryRun),
            ]
        ) {
            var facts = FactList()
            facts.add(FingerprintsWords.endings, "\(endings)")
            facts.add(FingerprintsWords.bifurcations, "\(minutiae.count - endings)")
            facts.add(FingerprintsWords.cores, "\(cores)")
            facts.add(FingerprintsWords.deltas, "\(deltas)")
            facts.add(FingerprintsWords.area, Figures.text(area, decimals: 0, in: .spoken))
            return facts.lines + (failure.map { [FingerprintsWords.noTemplate($0).text] } ?? [])
                + [(dryRun ? FingerprintsWords.wouldDraw : .drawn(file: out)).text]
        }
    }
}
