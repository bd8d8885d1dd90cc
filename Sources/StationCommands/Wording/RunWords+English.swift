import Wording

extension RunWords {
    var english: String {
        switch self {
        case .abstract: "Run the station: keep this going from before opening until after closing."
        case .discussion:
            """
            Opens the voter list into memory, checks the log, starts the fingerprint reader's program and serves the \
            desk. Says that the station is ready when the other commands can be used. Ctrl-C or SIGTERM ends it; nothing is lost by \
            that, nor by a power cut: start it again and go on.

            Where the list needs an opening code, it is asked once in the morning. After the station has opened, a \
            restart needs the code of one member who opened it.

            Examples:
              dobush-station run --folder /srv/1201
              dobush-station run --folder /srv/1201 --opening-code-file /media/stick/opening-code
            """
        case .readerHelp: "The fingerprint reader's program; otherwise dobush-reader beside this one."
        case .trainingReaderHelp: "Training elections only: the socket of a virtual reader instead of a real one."
        case .readerNormHelp:
            "What is ordinary on this model of reader (`dobush fingerprints norm`), for elections that want advice about copies."
        case .noNorm(let file): "\(file) is not the norm of a reader. Make it with `dobush fingerprints norm`."
        case .healthPortHelp:
            "Serve metrics and health to this machine alone, on this port of 127.0.0.1; 0 takes a free one. Off otherwise."
        case .ready: "The station is ready: the other commands can be used now."
        case .stopping: "Stopping."
        case .readerPath: "--reader needs a whole path, beginning with /."
        case .noReaderProgram(let path): "Warning: there is no program \(path); fingers cannot be read."
        case .trainingOnly(let kind):
            "A virtual reader is for training only; this station's election is a \(kind.english)."
        case .workingFolderGone: "The working folder is gone; change to another one and try again."
        case .logLost:
            "This station has opened, but its log is gone or empty; keep the folder as it is, go on with the spare "
                + "terminal and tell the commission."
        case .terminalRevoked:
            "This terminal's key was revoked: it issues nothing any more. Give the ballots that are issued, and go on with "
                + "the spare terminal."
        case .device(let name, let standing): "Device \(name) is not accepted any more (\(standing.english))."
        case .packageFailed(let why): "The closing package could not be written. \(why.english)"
        case .dumpsAllowed: "Warning: core dumps could not be forbidden."
        case .swapAllowed:
            "Warning: the memory could not be kept from the swap; switch the swap off, or set the limit memlock to "
                + "unlimited."
        }
    }
}
