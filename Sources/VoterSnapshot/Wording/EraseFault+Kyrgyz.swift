import Files
import Wording

extension EraseFault {
    package var kyrgyz: String {
        switch self {
        case .noSnapshot: "бул папкада өчүрө турган тизме жок; папканы текшериңиз"
        case .damagedAct:
            "бул папкадагы өчүрүү актысы бузулган; папкага тийбей, комиссияга билдириңиз"
        case .file(let error): "тизме толук өчүрүлгөн жок: \(error.kyrgyz). Кайталаңыз, өчүрүү ушул жерден уланат"
        }
    }
}
