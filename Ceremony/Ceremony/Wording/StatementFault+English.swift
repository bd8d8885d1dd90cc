import Wording

extension StatementFault {
    package var english: String {
        switch self {
        case .otherElection(let election): "it is for another election (\(election))"
        case .otherKind(let kind): "it is for a \(kind.english), the bundle is not"
        case .unknownRoot(let id): "it carries a signature of key \(id), which is none of the roots"
        case .forgedSignature(let id): "the signature of root \(id) does not fit: the statement was changed"
        case .duplicate: "it stands in the bundle more than once"
        case .rootKey: "its key is a root key; root keys get no role"
        case .sharedKey: "its key stands under another role or holder too"
        case .sharedSealingKey: "what is sealed to its holder could be opened by another holder too"
        case .secondKey: "its holder has another key in the same role"
        case .endsBeforeBeginning: "its validity ends before it begins"
        case .tooLong(let days):
            "it would be valid for \(Counted.en(days, "day", "days")); the most is \(RootBundle.longestDays)"
        case .revokesRoot: "it would revoke a root key; that takes a new ceremony"
        case .revokesCertified: "it would revoke a key that the same bundle certifies"
        }
    }
}
