extension ScrubFinding {
    package var english: String {
        switch self {
        case .missing(let file): "\(file) is missing or cannot be read"
        case .damaged(let file): "\(file) is damaged"
        case .chain(let seq): "entry \(seq) does not follow the one before it"
        case .root(let file): "the entries do not give the root of \(file)"
        }
    }
}
