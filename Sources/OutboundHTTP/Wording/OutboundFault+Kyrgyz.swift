import Wording

extension OutboundFault {
    package var kyrgyz: String {
        switch self {
        case .address(let url): "\(url) веб-сервердин дареги эмес; ал http:// же https:// менен башталат."
        case .unreachable(let url): "\(url) менен байланыш жок. Кийинчерээк кайталаңыз."
        case .refusedTLS(let url): "\(url) сервери менен сертификаттарыбыз бири-бирин тааныган жок."
        case .broken(let url): "\(url) менен байланыш үзүлдү. Кийинчерээк кайталаңыз."
        case .late(let url): "\(url) сервери өз убагында жооп берген жок. Кийинчерээк кайталаңыз."
        case .tooLarge(let url): "\(url) серверинин жообу мындай жооптон болушунча чоңураак."
        case .status(let code, let url): "\(url) сервери \(code) коду менен жооп берди."
        }
    }
}
