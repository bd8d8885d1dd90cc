import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import StationDesk
import Trust
import VoterSnapshot
import Wording

/// Takes corrections of the list, through the daemon or, while none runs, into the folder.
struct DeltaCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("delta", DeltaWords.abstract, discussion: DeltaWords.discussion)
    }

    @Argument(help: .words(DeltaWords.filesHelp, value: ValueName.file), completion: .file())
    var files: [String] = []
    @Flag(help: .words(DeltaWords.framesHelp)) var frames = false
    @OptionGroup var folder: FolderOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func validate() throws {
        guard files.isEmpty == frames else { throw Complaint(.misuse, DeltaWords.filesOrFrames) }
    }

    func run() async throws {
        let place = folder.station
        let settings = try place.readSettings()
        try place.checkNotErased()
        let brought = try brought()
        let client = dryRun ? nil : try Self.daemon(place)
        var report = CorrectionReport(
            station: settings.station, manner: dryRun ? .good : client == nil ? .kept : .inForce)
        do {
            if let client {
                for correction in brought { try await hand(correction, to: client, place, &report) }
            } else {
                try await take(brought, place, settings, &report)
            }
        } catch {
            // What was taken before stays taken, and is said.
            if !report.outcomes.isEmpty { report.give(json: json) }
            throw error
        }
        report.give(json: json)
    }

    /// What somebody brings, by number.
    private func brought() throws -> [BroughtCorrection] {
        guard frames else {
            return try files.map { try BroughtCorrection(file: $0) }.sorted { $0.number < $1.number }
        }
        var reading = FrameReading()
        return [try BroughtCorrection(scanned: try reading.file())]
    }

    /// The daemon, or `nil` when none runs.
    private static func daemon(_ place: StationFolder) throws(DeskLinkError) -> DeskClient? {
        do throws(DeskLinkError) {
            return try DeskClient(path: place.socket)
        } catch .notRunning {
            return nil
        }
    }

    private func hand(
        _ correction: BroughtCorrection, to client: DeskClient, _ place: StationFolder, _ report: inout CorrectionReport
    ) async throws {
        // The daemon reads files: what was scanned becomes one until it is taken.
        let scanned =
            try correction.file == nil
            ? place.readEdition().map { place.scanned(correction.bytes, of: $0.edition.number) } : nil
        if let scanned { try DurableFile.replace(scanned, correction.bytes, mode: 0o600) }
        defer { if let scanned { unlink(scanned) } }
        let reply = try await client.ask(["do": "correct", "delta": .string(correction.file ?? scanned ?? "")])
        guard let outcome = CorrectionOutcome(reply: reply) else { throw DeskVerdict(reply).complaint }
        report.outcomes.append(outcome)
        if reply["terminalRevoked"] == true { report.terminalIsRevoked = true }
    }

    private func take(
        _ brought: [BroughtCorrection], _ place: StationFolder, _ settings: StationSettings,
        _ report: inout CorrectionReport
    ) async throws {
        for warning in StationDaemon.hardened() { Screen.standard.note(warning) }
        let lock = dryRun ? nil : try place.locked()
        let phrase = try passphrase.known(for: StationWords.terminalKey, asking: asking.asking)
        let kept = KeptCorrections(place: place, settings: settings, clock: SystemClock())
        var work = try await OfflineCorrections(
            kept, keys: try place.terminalKeys(phrase, kind: settings.kind), isDryRun: dryRun)
        for correction in brought {
            do {
                report.outcomes.append(try await work.take(correction.bytes))
            } catch let fault as any Fault {
                throw Complaint(fault.nature, DeltaWords.refused(number: correction.number, why: fault))
            }
        }
        report.terminalIsRevoked = work.terminalIsRevoked
        if let fault = work.fault { throw fault }
        withExtendedLifetime(lock) {}
    }
}
