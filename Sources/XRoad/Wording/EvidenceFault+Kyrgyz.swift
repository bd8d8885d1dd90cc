import Wording

extension EvidenceFault {
    package var kyrgyz: String {
        switch self {
        case .notContainer: "Бул алмашуу тутумунун кол коюлган контейнери эмес же ал бузулган."
        case .tooLarge: "Контейнер уруксат берилген өлчөмдөн чоң."
        case .otherKind: "Бул архив алмашуу тутумунун кол коюлган контейнери эмес."
        case .missing(let name): "Контейнерде \(name) жок."
        case .malformed(let name): "Контейнердеги \(name) бузулган же туура эмес түзүлгөн."
        case .algorithm(let name): "Контейнердеги \(name) кабыл алынбаган кол коюу ыкмасын колдонот."
        case .changed(let name): "Контейнердеги \(name) кол коюлгандан кийин өзгөртүлгөн."
        case .notSigned(let name): "Контейнердеги \(name) үчүн эч кандай кол тамга жок."
        case .badSignature: "Кол тамга дал келбейт: контейнер өзгөртүлгөн же жасалма."
        case .otherCertificate: "Контейнердеги сертификат кол коюлган сертификат эмес."
        case .untrustedSigner:
            "Кол койгондун сертификатын алмашуу тутумунун борбору берген эмес же ал ошондо жараксыз болгон."
        case .otherMember: "Кол койгон билдирүүдө аталган катышуучу эмес."
        case .otherExchange: "Контейнер башка алмашууга таандык."
        case .otherAnswer: "Кол коюлган нерсе алынган жооп эмес."
        case .revocationUnknown: "Кол койгондун сертификаты ошондо чакыртып алынбаганын эч нерсе далилдебейт."
        case .revoked: "Кол койгондун сертификаты чакыртып алынган."
        case .noTimeStamp: "Контейнерде убакыт мөөрү азырынча жок. Аны кийинчерээк кайра сураңыз."
        case .badTimeStamp: "Убакыт мөөрү башка кол тамгага таандык же өзгөртүлгөн."
        case .untrustedTimeStamp: "Убакыт мөөрүн алмашуу тутумунун борбору берген эмес."
        case .message(let fault): "Контейнердеги билдирүүнү окуу мүмкүн эмес. \(fault.kyrgyz)"
        }
    }
}
