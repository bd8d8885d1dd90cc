extension PaperFault {
    package var english: String {
        switch self {
        case .noFont(let path): "The font \(path) is missing or damaged; it comes with the package fonts-dejavu-core."
        case .noLetter(let code): "The font has no letter U+\(String(code, radix: 16, uppercase: true))."
        }
    }
}
