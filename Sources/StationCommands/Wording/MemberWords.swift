import Wording

/// Members and their codes.
enum MemberWords: Worded {
    case fileHelp
    case onlyMember
    case firstMember
    case secondMember
    case code(of: String)
    case badName
    /// `why` is a whole sentence.
    case badFile(file: String, why: any Worded)
    case fewInFile(file: String, least: Int)
}
