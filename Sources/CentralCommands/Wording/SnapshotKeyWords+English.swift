import VoterSnapshot
import Wording

extension SnapshotKeyWords {
    var english: String {
        switch self {
        case .openingKeyHelp: "The opening key of the election: the file of dobush snapshot opening-key."
        case .openingPassphraseHelp: "The file with the passphrase of the opening key; otherwise it is asked for."
        case .openingMaster: "the opening key"
        case .poolKey: "the key of the spare terminals"
        case .noOpeningKey: "Name the file of the opening key: --opening-key."
        case .otherHolder(let file, let holder):
            "\(file) is not the key \"\(holder)\". Name the file that was made for this."

        case .poolAbstract: "Make the key that a region's spare terminals share."
        case .poolDiscussion:
            """
            Two files: NAME.key, which goes to the spare terminals under its own passphrase, and NAME.public.json, to \
            which lists are sealed: dobush snapshot make --pool. An interrupted run is finished by the same command.
            """
        case .poolNameHelp: "The pool's name: small Latin letters, digits and hyphens."
        case .poolOutHelp: "The folder for the two files."
        case .keyDryRunHelp: "Look whether the key could be made and stop; nothing is made."
        case .wrongPoolName(let name): "\(name) is no name for a pool: small Latin letters, digits and hyphens."
        case .keyThere(let file): "\(file) is there already and stays as it is. Choose another name or folder."
        case .wouldMakeKey(let file): "The key would be made in \(file); nothing was made."
        case .poolMade(let name, let secretFile, let publicFile):
            "Key of the pool \(name): \(secretFile), for the terminals, and \(publicFile), for dobush snapshot make."
        case .fingerprint: "Fingerprint of the public file, to be compared when it is handed over:"

        case .openingAbstract: "Make the opening key, from which the stations' opening codes come."
        case .openingDiscussion:
            """
            One for the election. With it lists are made that open only with a code, and on the morning the codes are \
            released. Who has the file and its passphrase can release every code; who loses it can release none. Keep \
            it like a private key, with a copy in another safe.
            """
        case .openingOutHelp: "The file to make."
        case .openingMade(let file):
            "The opening key is in \(file). Make a copy and keep both apart: without it no code can be released."

        case .codesAbstract: "Release the stations' opening codes on the morning."
        case .codesDiscussion:
            """
            The commission signs a file for each station; the same code may be read aloud to its chair. A code that \
            was released before stays as it is. Nothing is released before a list's first day unless --early is given.
            """
        case .codesStationHelp: "A station; may be given several times. Without it, all whose list needs a code."
        case .codesOutHelp: "The folder for the files opening-STATION-NUMBER.json."
        case .earlyHelp: "Release codes before the list's first day, such as for a rehearsal."
        case .codesDryRunHelp: "Say whose codes would be released and stop; nothing is released."
        case .noCodeNeeded(let station): "The list of station \(station) needs no opening code."
        case .noneNeedsCode: "No station has a list that needs an opening code."
        case .otherMaster(let station):
            "The list of station \(station) was made with another opening key. Name that one: --opening-key."
        case .tooEarly(let from):
            "Codes are released from \(from.english) on. If one is needed earlier, say so: --early."
        case .earlyQuestion(let from):
            "The lists may be used from \(from.english) on; a code that is out cannot be taken back. Release it now?"
        case .wouldRelease(let count):
            "\(Counted.en(count, "code", "codes")) would be released; nothing was released."
        case .otherFile(let file):
            "\(file) is there and is not this code. Look whose file it is, or name another folder with --out."
        case .commissionKeyDoesNotCount:
            "The commission's key is revoked or not certified for this time; stations would refuse what it signs. Have a "
                + "new key certified."
        case .code: "Opening code"
        case .file: "File"
        case .handOver:
            "Hand over each code to its own station only: with it and a terminal of the station the list opens."
        }
    }
}
