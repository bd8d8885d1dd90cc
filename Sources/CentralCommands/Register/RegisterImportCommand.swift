import ArgumentParser
import CommandBase
import Console
import ElectionModel
import VoterRegister
import Wording

struct RegisterImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("import", RegisterWords.importAbstract, discussion: RegisterWords.importDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(RegisterWords.fileHelp, value: ValueName.file), completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: .words(RegisterWords.errorsHelp, value: ValueName.file), completion: .file())
    var errors: String?

    @Flag(help: .words(RegisterWords.againHelp))
    var again = false

    @Flag(help: .words(RegisterWords.importDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let register = try await folder.register(passphrase: try options.passphrase())
        let screen = Screen.standard
        let errorFile = errors ?? "\(file).errors.csv"
        let report = try await register.importVoters(
            from: file, errorFile: errorFile, dryRun: dryRun, again: again
        ) { counts in
            screen.progress(RegisterWords.progress(read: counts.read, refused: counts.refused))
        }
        screen.endProgress()
        let counts = report.counts
        options.answer.give(
            "register-import",
            [
                "read": .int(counts.read), "added": .int(counts.added), "updated": .int(counts.updated),
                "unchanged": .int(counts.unchanged), "refused": .int(counts.refused), "dryRun": .bool(dryRun),
                "resumedAfter": .int(report.resumedAfter), "importedBefore": .bool(report.wasImported),
                "overtaken": .int(report.overtaken),
            ]
        ) { lines(report, errorFile: errorFile) }
        if counts.refused > 0 { throw ExitCode(ExitStatus.partial.rawValue) }
    }

    private func lines(_ report: ImportReport, errorFile: String) -> [String] {
        let counts = report.counts
        var lines: [String] = []
        if report.outcome == .alreadyImported { lines.append(RegisterWords.importedBefore.text) }
        lines.append((dryRun ? RegisterWords.checked(counts) : .imported(counts)).text)
        if report.outcome == .completed, report.resumedAfter > 0 {
            lines.append("  \(RegisterWords.resumed(after: report.resumedAfter).text)")
        }
        if counts.refused > 0 { lines.append("  \(RegisterWords.refusedRows(file: errorFile).text)") }
        if report.outcome == .checked, report.wasImported, !again { lines.append(RegisterWords.checkedBefore.text) }
        if report.outcome == .alreadyImported, report.overtaken > 0 {
            lines.append(RegisterWords.overtaken(report.overtaken).text)
        }
        return lines
    }
}
