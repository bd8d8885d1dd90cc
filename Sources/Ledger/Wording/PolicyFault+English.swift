import Wording

extension PolicyFault {
    package var english: String {
        line.map { "line \($0) of the policy: \(kind.english)" } ?? "the policy: \(kind.english)"
    }
}

extension PolicyFault.Kind {
    package var english: String {
        switch self {
        case .form: "this is not in the form of a tlog-policy"
        case .key: "the key is damaged, or is not for this purpose"
        case .keyTwice: "the same key stands twice"
        case .nameTwice(let name): "the name '\(name)' is taken already"
        case .unknownName(let name): "'\(name)' is not defined above"
        case .memberTwice(let name): "'\(name)' is a member already and may count once only"
        case .threshold: "the number must be from 1 to the number of members"
        case .noQuorum: "the line 'quorum' is missing"
        }
    }
}
