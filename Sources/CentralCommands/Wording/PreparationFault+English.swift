import Ceremony
import ElectionModel
import Ledger
import Trust
import Wording

extension PreparationFault {
    var english: String {
        switch self {
        case .otherElection(let holder, let election, let kind):
            "\(holder): the request is for another election (\(election), \(kind.english))"
        case .holdsNoKey(let holder): "\(holder) has no key in this ledger; see dobush keys list"
        case .revokedAlready(let holder, let key): "\(holder): key \(key) is revoked already"
        case .certifiedAlready(let holder, let key): "\(holder): key \(key) is certified already"
        case .over(let holder): "\(holder): the certificate would have ended already; the election is over"
        case .phase(let phase): "the ledger takes no keys in the phase \(phase.rawValue)"
        case .tooMany(let count):
            "\(Counted.en(count, "statement", "statements")) are too many for one bundle; make several"
        case .bundle(let fault): fault.english
        case .refused(let statement, let refusal): "\(StatementName(statement).english): \(refusal.english)"
        case .noSubmitter:
            "no key of the commission in this folder could submit the bundle: one that is revoked by it cannot. "
                + "Certify a second commission key first"
        }
    }
}
