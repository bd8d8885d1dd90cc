import Wording

extension PolicyFault {
    package var kyrgyz: String {
        line.map { "күбөлөр эрежесинин \($0)-сабы: \(kind.kyrgyz)" } ?? "күбөлөр эрежеси: \(kind.kyrgyz)"
    }
}

extension PolicyFault.Kind {
    package var kyrgyz: String {
        switch self {
        case .form: "бул tlog-policy форматында эмес"
        case .key: "ачкыч бузулган же башка максатка арналган"
        case .keyTwice: "бир эле ачкыч эки жолу көрсөтүлгөн"
        case .nameTwice(let name): "«\(name)» деген ат мурунтан бар"
        case .unknownName(let name): "«\(name)» жогоруда аныкталган эмес"
        case .memberTwice(let name): "«\(name)» топко мурунтан кирген, ал бир гана жолу эсептелет"
        case .threshold: "сан 1ден мүчөлөрдүн санына чейин болушу керек"
        case .noQuorum: "«quorum» сабы жок"
        }
    }
}
