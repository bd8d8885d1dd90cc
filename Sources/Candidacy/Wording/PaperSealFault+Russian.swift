import Wording

extension PaperSealFault {
    package var russian: String {
        switch self {
        case .unreadable: "Это не код документа о кандидате, или он неполон. Считайте код с бумаги ещё раз."
        case .otherElection(let election): "Документ относится к другим выборам: \(election)."
        case .otherKind(let kind): "Документ относится к выборам другого вида: \(kind.russian)."
        case .forged:
            "Подпись в коде не принадлежит комиссии этих выборов. Не верьте документу и сообщите комиссии."
        }
    }
}
