import Wording

extension WitnessWords {
    var english: String {
        switch self {
        case .group: "A witness: cosigns the checkpoints of other people's logs."
        case .groupDiscussion:
            "For organisations that are independent of the commission. A witness never cosigns two checkpoints that contradict each other, so whoever demands several witnesses need not believe the log."
        case .folderHelp: "The witness' folder."
        case .key: "the witness' key"
        case .noWitness(let folder):
            "There is no witness in \(folder), or its key is another one. Make it with dobush witness new."

        case .newAbstract: "Make a witness: its key, and the list of logs that it watches."
        case .newDiscussion:
            """
            Again with other logs it changes the list and keeps the key. The commission gets the key that is shown and the \
            address at which the witness is served.

            Example:
              dobush witness new --folder witness --name witness.example.kg --log "$LOG_KEY"
            """
        case .nameHelp: "The witness' name in its cosignatures, such as a domain name."
        case .logHelp: "The key of a log to watch; may be given several times."
        case .wrongName: "A name has 1 to 255 bytes, no space and no plus sign."
        case .noLogs: "Name at least one log with --log."
        case .otherName(let name): "This folder belongs to the witness \(name). Use another folder."
        case .made(let key): "The witness' key, for the commission: \(key)"

        case .serveAbstract: "Answer logs that ask for cosignatures."
        case .serveDiscussion:
            "POST /add-checkpoint, as C2SP tlog-witness says. What is cosigned is on the disk before the answer. It speaks plain HTTP: put a reverse proxy with TLS before it. Ctrl-C or SIGTERM ends it."
        case .serving(let name, let address): "The witness \(name) answers at \(address)."
        }
    }
}
