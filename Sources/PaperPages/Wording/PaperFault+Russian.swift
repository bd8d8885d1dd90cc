extension PaperFault {
    package var russian: String {
        switch self {
        case .noFont(let path): "Шрифта \(path) нет, или он повреждён; он устанавливается с пакетом fonts-dejavu-core."
        case .noLetter(let code): "В шрифте нет знака U+\(String(code, radix: 16, uppercase: true))."
        }
    }
}
