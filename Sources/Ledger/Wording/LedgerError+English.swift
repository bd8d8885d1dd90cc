import Files
import Persistence

extension LedgerError {
    package var english: String {
        switch self {
        case .refused(let reason): "the ledger refuses this: \(reason.english)"
        case .idempotencyKeyTaken(let key): "the key \(key) was already used for another statement; choose a new one"
        case .locked:
            "another program is writing this ledger; wait until it has finished, or end “dobush ledger serve --submissions” where it runs"
        case .doubt(let doubt):
            "the ledger's files do not agree, so nothing was signed: \(doubt.english). Keep everything as it is and call the log's operator"
        case .file(let error): "\(error.english). Nothing was published"
        case .journal(let error): "\(error.english). Nothing was published"
        case .busy: "the ledger has more to do than it can take in good time; try again in a few seconds"
        case .unwitnessed:
            "none of the witnesses answered, so nobody can tell whether this ledger is the newest copy, and nothing was signed. Look at the network and try again; if the witnesses are gone for good, take their addresses out of the file witnesses"
        case .finalQuorumMissed(let has, let needs):
            "the result is certified, but only \(has) of the \(needs) witnesses that are needed cosigned it, so that is kept and not published. Ask the witnesses again; from the date of the result on the commission can publish that the quorum was missed"
        case .absent: "there is no ledger here"
        }
    }
}
