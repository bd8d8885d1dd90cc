import ElectionModel

extension CanonicalError {
    package var english: String {
        switch self {
        case .syntax(let offset, let reason): "This is not valid JSON at byte \(offset) (technical: \(reason))."
        case .notCanonical: "This is JSON, but not in its one canonical form; take the file as the program wrote it."
        case .unknownMember: "It has a member that this format does not know; remove it, or use a newer program."
        case .member(let name, let expected):
            "The member \"\(name)\" is missing or not right here (technical: it should be \(expected))."
        }
    }
}
