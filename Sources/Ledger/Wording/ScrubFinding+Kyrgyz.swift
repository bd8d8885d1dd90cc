extension ScrubFinding {
    package var kyrgyz: String {
        switch self {
        case .missing(let file): "\(file) файлы жок же окулбайт"
        case .damaged(let file): "\(file) файлы бузулган"
        case .chain(let seq): "\(seq)-жазуу мурункусунун уландысы эмес"
        case .root(let file): "жазуулардын тамыры \(file) файлындагыга дал келбейт"
        }
    }
}
