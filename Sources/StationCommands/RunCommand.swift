import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Glibc
import StationDesk
import Trust
import VoterSnapshot

/// The station's daemon.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run the station: keep this going from before opening until after closing.",
        discussion: """
            Opens the voter list into memory, checks the log, starts the fingerprint reader's program and serves the \
            desk. Says "ready" when the other commands can be used. Ctrl-C or SIGTERM ends it; nothing is lost by \
            that, nor by a power cut: start it again and go on.

            Example:
              dobush-station run --folder /srv/1201
            """)

    @OptionGroup var folder: FolderOption
    @OptionGroup var passphrase: PassphraseOption
    @Option(
        help: ArgumentHelp(
            "The fingerprint reader's program; otherwise dobush-reader beside this one.", valueName: "path"))
    var reader: String?
    #if Training
        @Option(
            help: ArgumentHelp(
                "Training elections only: the socket of a virtual reader instead of a real one.", valueName: "socket"))
        var trainingReader: String?
    #endif
    @Flag(help: "Print the ready line as JSON.") var json = false

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let place = folder.station
        let settings = try place.readSettings()
        let policy = try policy(for: settings.kind)
        let lock = try place.locked()
        let signals = EndSignals()
        for warning in StationDaemon.hardened() { Screen.standard.note("Warning: \(warning).") }
        let keys = try place.openKeys(try passphrase.known(for: StationFolder.keyName), kind: settings.kind)
        let program = try readerProgram()
        if access(program, X_OK) != 0 {
            Screen.standard.note("Warning: there is no program \(program); fingers cannot be read.")
        }
        let daemon = try await StationDaemon(
            place: place, settings: settings, keys: keys, reader: program, policy: policy, clock: SystemClock(),
            random: SystemRandom())
        try await daemon.serve(until: signals.wishes) {
            if json {
                Screen.standard.out([
                    "format": "dobush ready v1", "station": settings.station.canonical,
                    "kind": .string(settings.kind.rawValue), "versionCode": .string(daemon.manifest.versionCode),
                    "voters": .int(daemon.manifest.voters), "socket": .string(place.socket),
                ])
            } else {
                Screen.standard.out("ready")
            }
        }
        withExtendedLifetime(lock) {}
    }

    private func policy(for kind: ElectionKind) throws(Complaint) -> ReaderDriverPolicy {
        #if Training
            if let socket = trainingReader {
                guard kind == .training else {
                    throw Complaint(
                        .permission,
                        "a virtual reader is for training only; this station's election is \(kind.rawValue)")
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
            guard let path = getcwd(nil, 0) else { throw Complaint(.failure, "the working folder is gone") }
            defer { free(path) }
            return String(cString: path)
        }
    #endif

    private func readerProgram() throws(Complaint) -> String {
        if let reader {
            guard reader.hasPrefix("/") else {
                throw Complaint(.usage, "--reader needs a whole path, beginning with /")
            }
            return reader
        }
        return Programs.beside("dobush-reader")
    }
}
