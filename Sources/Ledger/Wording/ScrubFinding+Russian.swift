extension ScrubFinding {
    package var russian: String {
        switch self {
        case .missing(let file): "файл \(file) отсутствует или не читается"
        case .damaged(let file): "файл \(file) повреждён"
        case .chain(let seq): "запись \(seq) не продолжает предыдущую"
        case .root(let file): "записи не дают корня из файла \(file)"
        }
    }
}
