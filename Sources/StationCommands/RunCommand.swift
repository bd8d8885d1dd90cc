import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Files
import Fingerprints
import FoundationEssentials
import Glibc
import PageServing
import StationDesk
import Telemetry
import Trust
import VoterSnapshot
import Wording

/// The station's daemon.
struct RunCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("run", RunWords.abstract, discussion: RunWords.discussion)
    }

    @OptionGroup var folder: FolderOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var openingCode: OpeningCodeOption
    @OptionGroup var members: MembersOption
    @OptionGroup var asking: AskingOptions
    @OptionGroup var reader: ReaderOption
    @OptionGroup var unit: UnitOption
    @Option(help: .words(RunWords.readerNormHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var readerNorm: String?
    @Option(help: .words(RunWords.healthPortHelp, value: ValueName.number)) var healthPort: Int?
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        if let healthPort { _ = try ListenAddress.loopback(port: healthPort) }
        let place = folder.station
        let settings = try place.readSettings()
        let policy = try reader.policy(for: settings.kind)
        let lock = try place.locked()
        try place.checkNotErased()
        for warning in StationDaemon.hardened() { Screen.standard.note(warning) }
        let daemon = try await daemon(place, settings, policy)
        // Not before: until here Ctrl-C ends the program, questions included.
        let signals = EndSignals()
        try await daemon.serve(until: signals.wishes, healthPort: healthPort) { port in
            Answer(json: json).give(
                "station-ready",
                [
                    "station": settings.station.canonical, "kind": .string(settings.kind.rawValue),
                    "versionCode": .string(daemon.manifest.versionCode), "voters": .int(daemon.manifest.voters),
                    "socket": .string(place.socket), "healthPort": port.map { .int($0) } ?? .null,
                ]
            ) { [RunWords.ready] }
        }
        withExtendedLifetime(lock) {}
    }

    /// The daemon with the list open. Passphrase and codes live no longer than this call.
    private func daemon(
        _ place: StationFolder, _ settings: StationSettings, _ policy: ReaderDriverPolicy
    ) async throws -> StationDaemon {
        let phrase = try passphrase.known(for: StationWords.terminalKey, asking: asking.asking)
        let keys = try place.terminalKeys(phrase, kind: settings.kind)
        let program = try reader.program()
        let monitor = StationMonitor(
            settings: LogSettings { name in getenv(name).map { String(cString: $0) } }, clock: SystemClock(),
            sink: DescriptorSink.standardError())
        let members = try members.listed()
        let board = try unit.certificate(place, settings, at: SystemClock().now())
            .map { unit.link(to: $0, identity: keys.own.signing) }
        return try await StationDaemon(
            place: place, settings: settings, keys: keys.own, reader: program, policy: policy, unit: board,
            norm: try readerNorm.map { path throws(Complaint) in try Self.norm(path) }, clock: SystemClock(),
            random: SystemRandom(), monitor: monitor
        ) { verified in
            try await ListUnlocking(
                folder: SnapshotFolder(path: place.snapshot(verified.manifest.number)), keys: keys,
                roots: settings.roots, codeFile: openingCode.openingCodeFile, members: members,
                talk: KeyboardTalk(asking: asking.asking)
            ).open(verified)
        }
    }

    private static func norm(_ path: String) throws(Complaint) -> PresentationNorm {
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read(path, limit: 1 << 16)
        } catch {
            throw Complaint(error.nature, error)
        }
        guard let norm = try? JSONDecoder().decode(PresentationNorm.self, from: Data(bytes)) else {
            throw Complaint(.unsound, RunWords.noNorm(file: path))
        }
        return norm
    }
}
