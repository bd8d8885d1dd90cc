import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Fingerprints
import VoterRegister
import Wording

struct BiometricsLinkCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("link", BiometricsWords.linkAbstract, discussion: BiometricsWords.linkDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(BiometricsWords.indexHelp, value: ValueName.file), completion: .file(extensions: ["csv"]))
    var index: String

    @Flag(help: .words(BiometricsWords.linkDryRunHelp))
    var dryRun = false

    @Option(help: .words(BiometricsWords.leastQualityHelp, value: ValueName.number))
    var leastQuality = ImageQuality.weak

    func validate() throws {
        guard leastQuality <= 100 else { throw Complaint(.misuse, BiometricsWords.qualityRange) }
    }

    func run() async throws {
        let folder = try options.commission()
        let register = try await folder.register(passphrase: try options.passphrase())
        let list = try FingerIndexFile(path: index)
        let outcomes = try await templates(of: list)
        var links: [(line: Int, link: TemplateLink)] = []
        var failed = list.refused.map { FailedLine(number: $0, fault: .malformed) }
        var weak: [WeakLine] = []
        for (line, outcome) in zip(list.lines, outcomes) {
            switch outcome {
            case .link(let link, let quality):
                links.append((line.number, link))
                if let quality { weak.append(WeakLine(number: line.number, quality: quality)) }
            case .unreadableFile: failed.append(FailedLine(number: line.number, fault: .unreadable))
            case .unusable(let reason): failed.append(FailedLine(number: line.number, fault: .unusable(reason)))
            }
        }
        let report = try await register.linkTemplates(dryRun ? [] : links.map(\.link))
        let refused = report.refused.map { FailedLine(number: links[$0.place].line, fault: .refused($0.fault)) }
        options.answer.give(
            "biometrics-link",
            [
                "templates": .int(links.count), "linked": .int(report.linked), "replaced": .int(report.replaced),
                "unchanged": .int(report.unchanged), "refused": .int(refused.count), "dryRun": .bool(dryRun),
                "failedLines": .array(failed.map(\.canonical)),
                "refusedLines": .array(refused.map(\.canonical)), "weakLines": .array(weak.map(\.canonical)),
            ]
        ) {
            [BiometricsWords.made(links.count, report).text]
                + (failed + refused).map { "  \(BiometricsWords.failed(line: $0.number, $0.fault).text)" }
                + weak.map { "  \($0.words.text)" }
        }
        if !failed.isEmpty || !refused.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
    }

    /// A line of the list for which nothing was linked.
    private struct FailedLine {
        let number: Int
        let fault: BiometricsWords.LineFault

        var canonical: CanonicalValue {
            ["line": .int(number), "code": .string(fault.code), "reason": .string(fault.text)]
        }
    }

    /// A line of the list whose finger ought to be captured once more, though its template is linked.
    private struct WeakLine {
        let number: Int
        let quality: ImageQuality

        var words: BiometricsWords { .weak(line: number, quality: Int(quality.score), quality.cause) }

        var canonical: CanonicalValue {
            [
                "line": .int(number), "quality": .int(Int(quality.score)), "code": .string(quality.cause.rawValue),
                "reason": .string(words.text),
            ]
        }
    }

    private func templates(of list: FingerIndexFile) async throws -> [TemplateMaking.Outcome] {
        let screen = Screen.standard
        let making = TemplateMaking(index: list, leastQuality: leastQuality)
        let outcomes = try await making.outcomes { done in
            screen.progress(BiometricsWords.progress(done: done, of: list.lines.count))
        }
        screen.endProgress()
        return outcomes
    }
}
