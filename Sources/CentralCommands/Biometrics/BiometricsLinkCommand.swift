import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Fingerprints
import Foundation
import VoterRegister

struct BiometricsLinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Link finger templates to the voters of the final list.",
        discussion: """
            The list is a CSV file with the columns pin, finger (1 right thumb … 10 left little finger) and file: a PNG \
            image or an ISO/IEC 19794-2 template (.fmr) beside the list. Images are read, never kept. Nothing is linked \
            before the final list is formed.
            """)

    @OptionGroup var options: FolderOptions

    @Argument(help: "The list of finger files, a CSV file.")
    var index: String

    @Option(help: "The program that finds minutiae (default: dobush-reader beside this program).")
    var reader: String?

    @Flag(help: "Make the templates and stop; nothing is linked.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let register = try await folder.register(passphrase: try options.passphrase())
        let list = try FingerIndexFile(path: index)
        let outcomes = try await templates(of: list)
        let links = outcomes.compactMap { outcome in
            if case .link(let link) = outcome { link } else { nil }
        }
        let report = try await register.linkTemplates(dryRun ? [] : links)
        let failed = zip(list.lines, outcomes).compactMap { line, outcome -> (Int, String)? in
            switch outcome {
            case .link: nil
            case .unreadableFile: (line.number, "the file cannot be read")
            case .unusable(let reason): (line.number, "no usable finger: \(reason.rawValue)")
            }
        }
        let refused = list.refused.map { ($0, "the line is not as it should be") } + failed
        let unknown = report.refused.count
        Answer(options).give(
            "biometrics-link",
            [
                "templates": .int(links.count), "linked": .int(report.linked), "replaced": .int(report.replaced),
                "unchanged": .int(report.unchanged), "refused": .int(unknown), "dryRun": .bool(dryRun),
                "failedLines": .array(refused.map { ["line": .int($0.0), "reason": .string($0.1)] }),
            ]
        ) {
            [
                "\(links.count) templates made: \(report.linked) linked, \(report.replaced) replaced, "
                    + "\(report.unchanged) unchanged, \(unknown) refused"
            ] + refused.map { "  line \($0.0): \($0.1)" }
        }
        if !refused.isEmpty || unknown > 0 { throw ExitCode(ExitStatus.partial.rawValue) }
    }

    private func templates(of list: FingerIndexFile) async throws -> [TemplateMaking.Outcome] {
        let path = reader ?? Programs.beside("dobush-reader")
        let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
        let pool = ReaderPool((0..<cores).map { _ in ReaderProcess(path: path, policy: .production) })
        let service = Task { await pool.run() }
        defer { service.cancel() }
        let screen = Screen.standard
        let making = TemplateMaking(index: list, extractor: ReaderExtractor(detector: pool), width: cores * 2)
        let outcomes = try await making.outcomes { done in
            screen.progress("\(done) of \(list.lines.count) fingers")
        }
        screen.endProgress()
        return outcomes
    }
}
