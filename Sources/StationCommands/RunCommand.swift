import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Files
import Fingerprints
import FoundationEssentials
import Glibc
import HealthPages
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
    @Option(help: .words(RunWords.readerHelp, value: ValueName.path), completion: .file())
    var reader: String?
    #if Training
        @Option(help: .words(RunWords.trainingReaderHelp, value: ValueName.socket), completion: .file())
        var trainingReader: String?
    #endif
    @Option(help: .words(RunWords.readerNormHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var readerNorm: String?
    @Option(help: .words(RunWords.healthPortHelp, value: ValueName.number)) var healthPort: Int?
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        if let healthPort, !(0...65_535).contains(healthPort) { throw HealthServerFault.port(healthPort) }
        let place = folder.station
        let settings = try place.readSettings()
        let policy = try policy(for: settings.kind)
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
        let program = try readerProgram()
        if access(program, X_OK) != 0 {
            Screen.standard.note(RunWords.noReaderProgram(path: program))
        }
        let monitor = StationMonitor(
            settings: LogSettings { name in getenv(name).map { String(cString: $0) } }, clock: SystemClock(),
            sink: DescriptorSink.standardError())
        let members = try members.listed()
        return try await StationDaemon(
            place: place, settings: settings, keys: keys.own, reader: program, policy: policy,
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

    private func policy(for kind: ElectionKind) throws(Complaint) -> ReaderDriverPolicy {
        #if Training
            if let socket = trainingReader {
                guard kind == .training else {
                    throw Complaint(.denied, RunWords.trainingOnly(kind: kind))
                }
                // The reader's process has a working folder of its own.
                return .training(
                    virtualSocket: socket.hasPrefix("/") ? socket : "\(try Self.workingFolder())/\(socket)")
            }
        #endif
        return .production
    }

    #if Training
        private static func workingFolder() throws(Complaint) -> String {
            guard let path = getcwd(nil, 0) else { throw Complaint(.failed, RunWords.workingFolderGone) }
            defer { free(path) }
            return String(cString: path)
        }
    #endif

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

    private func readerProgram() throws(Complaint) -> String {
        if let reader {
            guard reader.hasPrefix("/") else {
                throw Complaint(.misuse, RunWords.readerPath)
            }
            return reader
        }
        return Programs.beside("dobush-reader")
    }
}
