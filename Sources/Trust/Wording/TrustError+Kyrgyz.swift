import ElectionModel
import Wording

extension TrustError {
    package var kyrgyz: String {
        switch self {
        case .certificate(let fault): "сертификат жараксыз: \(fault.kyrgyz)"
        case .revocation(let fault): "ачкычты жокко чыгаруу жараксыз: \(fault.kyrgyz)"
        case .otherElection(let id): "бул башка шайлоого тиешелүү (\(id))"
        case .otherKind(let kind): "бул шайлоонун башка түрүнө тиешелүү (\(kind.kyrgyz)); түрлөр аралашпайт"
        case .subjectTaken(let subject):
            "«\(subject)» үчүн бул ролдо башка ачкыч бар; адегенде мурункусун жокко чыгарыңыз"
        case .keyTaken(let id): "\(id) ачкычы башка роль же башка ээси үчүн күбөлөндүрүлгөн; жаңы ачкыч жасаңыз"
        case .keyRevoked(let id): "\(id) ачкычы жокко чыгарылган, муну артка кайтарууга болбойт; жаңы ачкыч жасаңыз"
        case .malformed(let format): "файл бузулган же бул \(format.kyrgyz) эмес"
        case .badSignature: "кол тамга дал келбейт: файл өзгөртүлгөн же ага башка бирөө кол койгон"
        case .unsigned: "керектүү кол тамга жок"
        case .wrongPassphrase: "купуя сөз бул ачкыч файлын ачпайт, же файл өзгөртүлгөн"
        case .memory: "купуя сөздү коргоого эстутум жетпейт; башка программаларды жаап, кайра аракет кылыңыз"
        case .file(let path): "\(path) файлын окууга же жазууга болбойт; жолун жана укугуңузду текшериңиз"
        }
    }
}
