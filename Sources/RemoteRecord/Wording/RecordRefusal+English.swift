import BallotCrypto
import Wording

extension RecordRefusal {
    package var english: String {
        switch self {
        case .damaged(let name):
            "\(name) in the record is missing or damaged. Copy the ledger again and compare the checkpoint with others."
        case .entry(let seq, let check):
            "Entry \(seq) of the ledger fails the check “\(check.rawValue)”. Nothing was signed: show it to the commission and the "
                + "observers."
        case .message(let seq, let check):
            "Entry \(seq) fails check V\(check.rawValue) of the record of remote voting. Nothing was signed: show it to the "
                + "commission and the observers."
        case .whole(let check):
            "The record fails check V\(check.rawValue) as a whole. Nothing was signed: show it to the commission and the observers."
        case .noKey:
            "The record has no election key yet: the trustees' messages and the roll go into the ledger first."
        case .notNow:
            "It is not the time for this. A drill is held before the box opens and after it is sealed; tallies are decrypted when "
                + "the box is sealed and enough trustees have held the closing drill."
        }
    }
}
