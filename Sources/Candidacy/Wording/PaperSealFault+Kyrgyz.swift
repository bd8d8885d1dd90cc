import Wording

extension PaperSealFault {
    package var kyrgyz: String {
        switch self {
        case .unreadable: "Бул талапкер жөнүндөгү документтин коду эмес же толук эмес. Кодду кагаздан кайра окуңуз."
        case .otherElection(let election): "Документ башка шайлоого таандык: \(election)."
        case .otherKind(let kind): "Документ башка түрдөгү шайлоого таандык: \(kind.kyrgyz)."
        case .forged:
            "Коддогу кол тамга бул шайлоонун комиссиясына таандык эмес. Документке ишенбеңиз, комиссияга билдириңиз."
        }
    }
}
