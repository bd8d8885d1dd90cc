import Wording

extension EvidenceFault {
    package var russian: String {
        switch self {
        case .notContainer: "Это не подписанный контейнер системы обмена, или он повреждён."
        case .tooLarge: "Контейнер больше допустимого."
        case .otherKind: "Этот архив не является подписанным контейнером системы обмена."
        case .missing(let name): "В контейнере нет \(name)."
        case .malformed(let name): "В контейнере повреждён или неверно составлен \(name)."
        case .algorithm(let name): "В контейнере \(name) использует способ подписи, который не принимается."
        case .changed(let name): "В контейнере \(name) изменён после подписания."
        case .notSigned(let name): "В контейнере \(name) не покрыт ни одной подписью."
        case .badSignature: "Подпись не подходит: контейнер изменён или подделан."
        case .otherCertificate: "В контейнере не тот сертификат, которым подписано."
        case .untrustedSigner:
            "Сертификат подписавшего выдан не удостоверяющим центром системы обмена или тогда не действовал."
        case .otherMember: "Подписал не тот участник, которого называет сообщение."
        case .otherExchange: "Контейнер относится к другому обмену."
        case .otherAnswer: "Подписано не то, что было отвечено."
        case .revocationUnknown: "Ничто не подтверждает, что сертификат подписавшего тогда не был отозван."
        case .revoked: "Сертификат подписавшего был отозван."
        case .noTimeStamp: "В контейнере ещё нет штампа времени. Запросите его позже."
        case .badTimeStamp: "Штамп времени относится к другой подписи или изменён."
        case .untrustedTimeStamp: "Штамп времени выдан не службой системы обмена."
        case .message(let fault): "Сообщение в контейнере не читается. \(fault.russian)"
        }
    }
}
