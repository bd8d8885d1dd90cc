import Ceremony
import Wording

extension ElectionWords {
    var english: String {
        switch self {
        case .keyOf(let number): "the key of trustee \(number)"
        case .beginning(let election, let kind, let trustees, let threshold, let contests, let districts):
            "Election \(election) (\(kind.english)): \(trustees) trustees, any \(threshold) of whom open a tally; "
                + "\(Counted.en(contests, "contest", "contests")) in \(Counted.en(districts, "district", "districts"))."
        case .manifestFingerprint: "Fingerprint of the manifest:"
        case .sameManifest: "Is this what the commission has published, each group?"
        case .finishing(let path):
            "\(path) was made before, and the certificate is not on the table. Type its passphrase to finish; the key stays the "
                + "same."
        case .making(let number):
            "The numbers of trustee \(number) are drawn on this machine and leave it in the key file only. Only the trustee looks "
                + "at the keyboard. A forgotten passphrase is not recovered by anybody."
        case .begun(let number, let path):
            "Trustee \(number) takes part. \(path) stays with the trustee; it changes with every step, so it is not copied."
        case .said(let round): "Put on the table: \(round.english)."
        case .carryOn(let round): "When all have done the same: “election next”. It goes on with: \(round.english)."
        case .certificatesFingerprint: "Fingerprint of all trustees' certificates:"
        case .keyFingerprint: "Fingerprint of the election key:"
        case .sameOnAll: "One trustee reads it aloud. Is it the same on all machines, each group?"
        case .wrongShare(let sender):
            "The share that trustee \(sender) sent is wrong. A complaint shows it to everybody, and this attempt is over."
        case .reallyComplain(let sender): "Complain about trustee \(sender) before everybody?"
        case .agreed(let number, let path):
            "Trustee \(number) holds a share of the election key: \(path). The numbers that made it are deleted from the file. "
                + "Keep one copy of the file in a sealed envelope, apart from the stick."
        case .finished(let trustees, let threshold):
            "All \(trustees) trustees have agreed; any \(threshold) of them open a tally. Fingerprint of the election key:"
        case .writeIntoAct: "Write it into the act. The commission takes the table's files into the ledger."
        case .trusteeHead: "Trustee"
        }
    }
}
