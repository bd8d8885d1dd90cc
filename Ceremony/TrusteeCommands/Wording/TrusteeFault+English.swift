import Ceremony
import Wording

extension TrusteeFault {
    var english: String {
        switch self {
        case .notThatFile(let path, let what, let cause):
            "\(path) is no \(what.english), or it is damaged. \(cause.english)"
        case .exists(let path): "\(path) exists already. Nothing is overwritten; choose another place."
        case .otherKey(let path, let holder, let kind):
            "\(path) is the key of \(holder) (for a \(kind.english)). Nothing is overwritten; choose another folder."
        case .otherKind(let path, let kind, let needs):
            "\(path) is for a \(kind.english), the roots are for a \(needs.english). Kinds are never "
                + "mixed; nothing was signed."
        case .notRecognised(let holder):
            "\(holder) does not recognise the key. Nothing was written. The file was exchanged on the way: find out where, "
                + "and begin again."
        case .rootsNotRecognised:
            "The roots' fingerprint is not the published one. Nothing was signed. Take the roots file from another place."
        case .otherOnScreen:
            "The fingerprint is not the same everywhere. Nothing was done. Find out which file was exchanged, write it into the "
                + "act, and begin again."
        case .nothingSaid: "Nothing was put on the table."
        case .otherSum(let name):
            "Another sum was decrypted as \(name) before. Two tallies of almost the same ballots would show the difference: nothing "
                + "was signed. Show both records to the observers."
        case .tooFewShares(let name, let has, let needs, let missing):
            "\(name) has \(Counted.en(has, "share", "shares")) that hold and needs \(needs). Missing: trustees "
                + "\(missing.map(String.init).joined(separator: ", "))."
        case .otherNumber(let statements):
            "The bundle has \(Counted.en(statements, "statement", "statements")), and another number was given. Nothing "
                + "was signed; read the table again."
        case .unsound(let faults):
            "The bundle has \(Counted.en(faults, "fault", "faults")). Nobody should sign it."
        case .otherPublicHalf(let path):
            "\(path) is not the public half of this key. One of the two files was exchanged; do not hand it on."
        case .notCombined: "Nothing was put together, and nothing was written."
        case .holderName(let name): "“\(name)” is no holder's name: a-z, 0-9, - _ . only, such as root-1."
        case .passphraseFiles(let given, let needed):
            "\(Counted.en(given, "passphrase file", "passphrase files")) for \(Counted.en(needed, "card", "cards")): "
                + "give --card-passphrase-file once for each card, in order, or not at all."
        }
    }
}
