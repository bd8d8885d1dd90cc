import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Fingerprints
import Wording

struct FingerprintsEvaluateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("evaluate", AccuracyWords.evaluateAbstract, discussion: AccuracyWords.evaluateDiscussion)
    }

    @Argument(
        help: .words(AccuracyWords.scoreFilesHelp, value: ValueName.file), completion: .file(extensions: ["csv"]))
    var scores: [String]

    @Option(help: .words(AccuracyWords.chartHelp, value: ValueName.file), completion: .file(extensions: ["svg"]))
    var svg: String?

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let sets = try scores.map { try MeasuredSet(name: $0, scores: ScoreFile.scores($0)) }
        var all = ScoreSet()
        for set in sets { all.add(set.scores) }
        let pooled = try MeasuredSet(name: AccuracyWords.pooled.text, scores: all)
        if let svg {
            let chart = ErrorCurveChart(sets: sets.count > 1 ? sets + [pooled] : sets)
            try DurableFile.replace(svg, Array(chart.svg.utf8))
        }
        Answer(json: json).give(
            "fingerprints-evaluate",
            [
                "sets": .array(sets.map { $0.canonical(isNamed: true) }), "mean": MeasuredSet.meanCanonical(of: sets),
                "pooled": pooled.canonical(isNamed: false), "svg": svg.map { .string($0) } ?? .null,
            ]
        ) {
            overview(sets, pooled) + [""] + grounds(pooled) + (svg.map { [AccuracyWords.drawn(file: $0).text] } ?? [])
        }
    }

    /// A row a set.
    private func overview(_ sets: [MeasuredSet], _ pooled: MeasuredSet) -> [String] {
        var table = TextTable(
            [AccuracyWords.scores.text] + pooled.figures.map(\.name)
                + [AccuracyWords.genuine.text, AccuracyWords.impostor.text], right: [1, 2, 3, 4, 5, 6])
        func add(_ set: MeasuredSet) {
            table.add(
                [set.name] + set.figures.map { Percentage($0.rate).text }
                    + [set.scores.genuine.count, set.scores.impostor.count].map { Figures.text($0, in: .spoken) })
        }
        sets.forEach(add)
        if sets.count > 1 {
            table.add([AccuracyWords.mean.text] + MeasuredSet.means(of: sets).map { Percentage($0.rate).text })
            add(pooled)
        }
        return table.lines()
    }

    /// What the figures of all scores together rest upon.
    private func grounds(_ set: MeasuredSet) -> [String] {
        var table = TextTable(
            [
                Verbatim(""), AccuracyWords.rate, AccuracyWords.threshold, AccuracyWords.falseNonMatches,
                AccuracyWords.falseMatches,
            ], right: [1, 2, 3, 4])
        for (name, point, rate) in set.figures {
            let threshold = point.threshold.isFinite ? Figures.text(point.threshold, decimals: 3, in: .spoken) : "–"
            table.add([
                name + (point.isFirm ? "" : " *"), Percentage(rate).text, threshold,
                AccuracyWords.outOf(point.falseNonMatches, point.genuine).text,
                AccuracyWords.outOf(point.falseMatches, point.impostor).text,
            ])
        }
        let isFirm = set.figures.allSatisfy { $0.point.isFirm }
        return table.lines() + (isFirm ? [] : [AccuracyWords.fewErrors(OperatingPoint.enoughErrors).text])
    }
}
