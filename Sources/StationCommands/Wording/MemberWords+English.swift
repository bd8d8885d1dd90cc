import Wording

extension MemberWords {
    var english: String {
        switch self {
        case .fileHelp:
            "For scripts: a file [{\"id\":…,\"code\":…},…] that only you may read; otherwise the members are asked."
        case .onlyMember: "Member, short name:"
        case .firstMember: "First member, short name:"
        case .secondMember: "Second member, short name:"
        case .code(let id): "Code of \(id):"
        case .badName: "A short name has a-z, 0-9, - _ . only, such as chair."
        case .badFile(let file, let why): "\(file) is no file of members. \(why.english)"
        case .fewInFile(let file, let least): "\(file) must have at least \(Counted.en(least, "member", "members"))."
        }
    }
}
