import ElectionModel
import Ledger
import Wording

extension NetworkWords {
    var english: String {
        switch self {
        case .serveAbstract: "Serve the public ledger and its page on the network."
        case .serveDiscussion:
            """
            Any web server can serve the folder ledger/public; this one needs no configuration. With --submissions it also \
            takes signed statements (POST /submit) and answers each with its proof; other commands cannot write the ledger \
            meanwhile. It speaks plain HTTP: put a reverse proxy with TLS before it. Ctrl-C or SIGTERM ends it; requests \
            under way are answered first.

            Examples:
              dobush ledger serve
              dobush ledger serve --listen 0.0.0.0:8080 --submissions --passphrase-file phrase
            """
        case .publicHelp: "The public folder of a ledger; without it that of the election's folder."
        case .listenHelp: "Where to listen, as HOST:PORT; port 0 takes a free one."
        case .submissionsHelp: "Take signed statements too."
        case .assetsHelp: "The folder Web with the pages; otherwise the one beside this program."
        case .ownLedgerOnly:
            "Statements are taken for the election's own ledger only: leave the folder out, or --submissions."
        case .noAddress(let text): "“\(text)” is no address to listen at; give HOST:PORT, such as 127.0.0.1:8080."
        case .noPage(let folder): "There is no page in \(folder)."
        case .serving(let address, let hasPage):
            hasPage ? "The ledger and its page: \(address)" : "The ledger, without its page: \(address)"

        case .statusAbstract: "How the published ledger stands: size, root, witnesses."
        case .statusDiscussion:
            "The folder is believed; whoever does not believe it runs dobush-verify. Exits 0 whatever the quorum is."
        case .log: "Log"
        case .logKey: "Log key"
        case .entries: "Entries"
        case .rootHash: "Root"
        case .lastEntry: "Last batch"
        case .published: "Published"
        case .ago(let time, let seconds): "\(time), \(Counted.en(seconds, "second", "seconds")) ago"
        case .witness(let name): "Witness \(name)"
        case .cosigned(let time): "cosigned at \(time)"
        case .notCosigned: "has not cosigned"
        case .noPolicy: "The ledger has no policy of witnesses."
        case .quorumMet: "Enough witnesses have cosigned the newest checkpoint."
        case .quorumMissed(let has):
            "Too few witnesses have cosigned the newest checkpoint: \(has). Run dobush ledger cosign."
        case .badCheckpoint: "The newest checkpoint has a bad signature. Publish nothing more and look into the ledger."

        case .watchAbstract: "Watch a published ledger: every new checkpoint must continue the one before."
        case .watchDiscussion:
            """
            Needs no trust in the commission: take the log's key from the key ceremony or from several sources. A log that \
            contradicts itself ends the watch with exit code 6; both signed checkpoints are kept in the memory folder as \
            evidence. Ctrl-C ends it; it goes on from its memory.

            Example:
              dobush ledger watch https://ledger.example.kg --key "$KEY" --memory watch
            """
        case .sourceHelp: "The ledger: its web address or its public folder."
        case .keyHelp: "The log's key, as dobush ledger status shows it."
        case .keyValue: "key"
        case .memoryHelp: "The folder that keeps what was seen; it is made if need be."
        case .everyHelp: "Seconds between two looks."
        case .onceHelp: "Look once and stop; exits 6 on an alarm."
        case .wrongInterval: "Give 1 to 86400 seconds."
        case .noKey: "This is no key of a log; it has the form NAME+8 hex digits+base64."

        case .cosignAbstract: "Ask the witnesses to cosign the newest checkpoint, and publish it."
        case .cosignDiscussion:
            "The witnesses stand in the file witnesses of the election's folder. Every command that writes the ledger asks them too; this one is for when too few had answered, and for the first step after a backup was restored: it signs nothing new. It fails as long as the quorum is missing."
        case .noWitnesses(let file): "There are no witnesses: write their policy into \(file)."
        case .policyFault(let file, let fault): "\(file) cannot be used (\(fault.english))."
        case .cosignedBy(let names, let size):
            "The checkpoint of \(Counted.en(size, "entry", "entries")) is cosigned by \(names.joined(separator: ", "))."

        case .stampAbstract: "Have the certified result stamped with the time by an outside authority (RFC 3161)."
        case .stampDiscussion:
            """
            Over the network with --url, or with files: --question writes what the authority is to be sent, --reply takes \
            what it answered. The stamp is checked against --authority and published as final.tsr. The result is \
            stamped in the phase certified; the phase appeals needs the stamp.

            Examples:
              dobush ledger stamp --question checkpoint.tsq
              dobush ledger stamp --reply checkpoint.tsr --authority authority.pem
            """
        case .questionHelp: "Write the question for the authority into this file."
        case .replyHelp: "The file with the authority's answer."
        case .stampUrlHelp: "The authority's web address."
        case .authorityHelp: "The authority's certificates, which you trust, in PEM."
        case .oneWayToStamp: "Give one of --url, --question and --reply."
        case .stampPhase(let phase):
            "The certified result is stamped, before appeals; the election is in the phase \(phase.rawValue)."
        case .authorityMissing:
            "Give the authority's certificates with --authority; without them a stamp proves nothing."
        case .asked(let file): "Send \(file) to the authority; its answer comes back with --reply."
        case .stamped(let time, let file): "Stamped at \(time): \(file)"
        }
    }
}
