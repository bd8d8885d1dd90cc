import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Fingerprints
import Wording

struct FingerprintsScoreCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("score", AccuracyWords.scoreAbstract, discussion: AccuracyWords.scoreDiscussion)
    }

    @Option(help: .words(AccuracyWords.templatesHelp, value: ValueName.folder), completion: .directory)
    var templates: String

    @Option(help: .words(AccuracyWords.pairsHelp, value: ValueName.file), completion: .file())
    var pairs: String

    @Option(help: .words(AccuracyWords.scoresOutHelp, value: ValueName.file), completion: .file(extensions: ["csv"]))
    var out: String

    @Flag(help: .words(AccuracyWords.scoreDryRunHelp))
    var dryRun = false

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let list = try PairList(path: pairs)
        let scoring = try await PairScoring(list, in: TemplateFolder(path: templates))
        guard scoring.templates > 0 else { throw Complaint(.missing, AccuracyWords.noTemplates(folder: templates)) }
        let answer = Answer(json: json)
        let scores = try await scoring.scores { done in
            answer.screen.progress(AccuracyWords.scoring(done: done, of: list.pairs.count))
        }
        answer.screen.endProgress()
        if !dryRun {
            let lines = zip(list.pairs, scores).map { ScoreFile.line($0, $1) }
            try DurableFile.replace(out, Array((ScoreFile.head + "\n" + lines.joined()).utf8))
        }
        answer.give(
            "fingerprints-score",
            [
                "pairs": .int(list.pairs.count), "templates": .int(scoring.templates),
                "missing": .array(scoring.missing.map { .string($0) }), "out": .string(out), "dryRun": .bool(dryRun),
            ]
        ) {
            [dryRun ? AccuracyWords.wouldScore(list.pairs.count) : .scored(list.pairs.count, file: out)]
                + (scoring.missing.isEmpty ? [] : [.missing(scoring.missing)])
        }
    }
}
