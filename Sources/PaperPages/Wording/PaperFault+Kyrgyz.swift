extension PaperFault {
    package var kyrgyz: String {
        switch self {
        case .noFont(let path): "\(path) шрифти жок же бузулган; ал fonts-dejavu-core пакети менен орнотулат."
        case .noLetter(let code): "Шрифтте U+\(String(code, radix: 16, uppercase: true)) белгиси жок."
        }
    }
}
