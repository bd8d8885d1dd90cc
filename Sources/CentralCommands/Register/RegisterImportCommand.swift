import ArgumentParser
import Console
import ElectionModel
import VoterRegister

struct RegisterImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import voters from a CSV file.",
        discussion: """
            Columns: pin, surname, given_name, patronymic, address, station, and photo where there are photos (see \
            Docs/formats/voter-csv.md). Rows that cannot be taken are named with their line in the error file; the others \
            are taken. An import that was interrupted goes on where it stopped when the same command is given again.
            """)

    @OptionGroup var options: FolderOptions

    @Argument(help: "The CSV file.")
    var file: String

    @Option(help: "Where refused rows are listed (default: the file's name with .errors.csv).")
    var errors: String?

    @Flag(help: "Check every row and write nothing to the register.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let register = try await folder.register(passphrase: try options.passphrase())
        let screen = Screen.standard
        let errorFile = errors ?? "\(file).errors.csv"
        let report = try await register.importVoters(from: file, errorFile: errorFile, dryRun: dryRun) { counts in
            screen.progress("\(counts.read) rows read, \(counts.refused) refused")
        }
        screen.endProgress()
        let counts = report.counts
        Answer(options).give(
            "register-import",
            [
                "read": .int(counts.read), "added": .int(counts.added), "updated": .int(counts.updated),
                "unchanged": .int(counts.unchanged), "refused": .int(counts.refused), "dryRun": .bool(dryRun),
                "resumedAfter": .int(report.resumedAfter),
            ]
        ) {
            var lines = [
                "\(dryRun ? "Checked" : "Imported"): \(counts.read) rows = \(counts.added) new + \(counts.updated) changed + "
                    + "\(counts.unchanged) unchanged + \(counts.refused) refused"
            ]
            if report.outcome == .alreadyImported {
                lines = ["This file was imported before; nothing was changed. It gave:"] + lines
            } else if report.resumedAfter > 0 {
                lines.append("  (\(report.resumedAfter) of them before the interruption)")
            }
            if counts.refused > 0 { lines.append("  Refused rows are listed in \(errorFile)") }
            return lines
        }
        if counts.refused > 0 { throw ExitCode(ExitStatus.partial.rawValue) }
    }
}
