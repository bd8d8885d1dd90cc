import Ceremony
import ElectionModel
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
        case .checkingRecord(let path):
            "Reading \(path) and checking every entry, signature and proof. This takes minutes with many ballots."
        case .record(let election, let phase, let entries, let voters, let ballots, let voids):
            "Nothing is wrong in the record of \(election): phase “\(phase.rawValue)”, "
                + "\(Counted.en(entries, "entry", "entries")), \(Counted.en(voters, "voter", "voters")) on the roll, "
                + "\(Counted.en(ballots, "ballot", "ballots")), \(Counted.en(voids, "void", "voids"))."
        case .rootOfRecord: "Root of the record's tree:"
        case .sameRecord:
            "Are the roots those that were published, and is the root of the tree the same on all machines and on the "
                + "commission's page, each group?"
        case .drilled(let number):
            "Trustee \(number) decrypted the drill in part. Nothing of the election was decrypted."
        case .decrypted(let number, let units):
            "Trustee \(number) decrypted \(Counted.en(units, "sum", "sums")) in part, each once and for ever."
        case .needsOthers(let needed): "With the shares of \(needed) trustees on the table: “election combine”."
        case .badShare(let number, let name):
            "The share of trustee \(number) in \(name) does not hold (V24). It is left out; trustee \(number) is named in the act."
        case .drillWorks(let trustees):
            "The drill is decrypted: the shares of trustees \(trustees.map(String.init).joined(separator: ", ")) work. The "
                + "commission takes them into the ledger."
        case .unit(let unit, let ballots):
            "\(unit.contest), district \(unit.district): \(Counted.en(ballots, "ballot", "ballots"))"
        case .combined(let units, let path):
            "Sums and results of \(Counted.en(units, "tally", "tallies")) are in \(path). The commission takes them into the "
                + "ledger; everybody can compute them again."
        case .signatureOf(let number): "Trustee \(number)"
        case .printed(let path): "The checklist is in \(path)."
        case .trusteeNumbers: "There are 3 to 20 trustees."
        }
    }
}
