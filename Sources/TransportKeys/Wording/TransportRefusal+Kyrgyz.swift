import ElectionModel
import Trust
import Wording

extension TransportRefusal {
    package var kyrgyz: String {
        switch self {
        case .otherElection(let id): "экинчи тарап башка шайлоого тиешелүү (\(id))"
        case .otherKind(let kind): "экинчи тарап шайлоонун башка түрүнө тиешелүү (\(kind.kyrgyz)); түрлөр аралашпайт"
        case .otherRole(let role): "экинчи тарап — \(role.kyrgyz), ал бул жерде болбошу керек"
        case .unknownKey(let id): "экинчи тараптын \(id) ачкычы күбөлөндүрүлгөн эмес; жаңы сертификаттарды күтүңүз"
        case .roleOutOfTime(let id): "экинчи тараптын \(id) ачкычынын сертификаты башка убакытка берилген"
        case .revoked(let id, let reason):
            "экинчи тараптын \(id) ачкычы жокко чыгарылган (\(reason.kyrgyz)); ага туташпаңыз"
        case .badSignature: "экинчи тараптын TLS ачкычынын күбөлүгү өзгөртүлгөн же ага башка бирөө кол койгон"
        case .notYetValid(let time):
            "экинчи тараптын TLS ачкычынын күчүнө кирүү убактысы: \(time.kyrgyz); саатты текшериңиз"
        case .expired(let time): "экинчи тараптын TLS ачкычынын мөөнөтү бүткөн: \(time.kyrgyz); ага жаңы ачкыч керек"
        case .notACertificate: "экинчи тарап көрсөткөн нерсе биздин TLS ачкычтын сертификаты эмес"
        case .otherKey: "экинчи тараптын TLS ачкычы күбөлөндүрүлгөн ачкыч эмес; бул туташууга ишенбеңиз"
        case .uncertifiedName(let name): "экинчи тараптын сертификатында күбөлөндүрүлбөгөн ат бар: \(name.rawValue)"
        case .otherName(let name): "экинчи тарап \(name.rawValue) аты менен күбөлөндүрүлгөн эмес; даректи текшериңиз"
        }
    }
}
