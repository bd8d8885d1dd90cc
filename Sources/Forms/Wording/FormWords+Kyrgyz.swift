import Wording

extension FormWords {
    var kyrgyz: String {
        switch self {
        case .notReal(let kind): kind.kyrgyz.uppercased()
        case .receipt: "ИДЕНТИФИКАЦИЯ ЧЕГИ"
        case .copy(let number): "КӨЧҮРМӨ № \(number)"
        case .listNumber: "Тизмедеги номер"
        case .ballots: "Берилүүчү бюллетендер"
        case .handIn:
            "Чекти тизме менен иштеген комиссия мүчөсүнө берип, тизмеге кол коюңуз. Чекте кимге добуш берериңиз "
                + "жазылбайт."
        case .selfTest: "ТҮЗМӨКТҮ СЫНОО"
        case .selfTestNote:
            "Бардык тамгалар жана кара тилке даана болсо, принтер жарактуу. Бул чекти ыргытып салыңыз."
        case .ballot: "ШАЙЛОО БЮЛЛЕТЕНИ"
        case .markOne:
            "Тандаганыңыздын оң жагындагы чарчыга каалаган белгини коюңуз. Бир гана чарчыга белги коюлат. Белгиси жок "
                + "же бирден көп чарчыга белги коюлган бюллетень жараксыз."
        case .sameCode: "Бул код ушул добуш берүүнүн бардык бюллетендеринде бирдей."
        }
    }
}
