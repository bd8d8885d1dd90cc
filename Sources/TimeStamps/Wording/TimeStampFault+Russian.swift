import Wording

extension TimeStampFault {
    package var russian: String {
        switch self {
        case .noCertificate: "в этом файле нет сертификата службы штампов времени, или он повреждён"
        case .malformed: "это не штамп времени"
        case .refused: "служба не выдала штамп времени"
        case .otherDocument: "штамп времени выдан на другой файл"
        case .otherQuestion: "служба ответила на другой запрос; запросите ещё раз"
        case .untrusted: "штамп времени выдан службой, которой здесь не доверяют"
        case .badSignature: "подпись штампа времени не подходит: он был изменён"
        case .library: "не хватает памяти, чтобы проверить штамп времени; закройте другие программы и повторите"
        }
    }
}
