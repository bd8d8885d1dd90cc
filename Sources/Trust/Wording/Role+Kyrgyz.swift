extension Role {
    package var kyrgyz: String {
        switch self {
        case .commission: "шайлоо комиссиясы"
        case .registrar: "тизмелерди каттоочу"
        case .identificationAuthority: "идентификациялоо органы"
        case .ballotBox: "алыстан добуш берүүнүн кутусу"
        case .log: "коомдук журнал"
        case .station: "шайлоо участогу"
        case .device: "айкалыштырылган түзмөк"
        case .trustee: "ачкыч бөлүгүн сактоочу"
        case .witness: "журналдын күбөсү"
        }
    }
}
