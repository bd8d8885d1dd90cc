import Wording

extension TimeStampFault {
    package var kyrgyz: String {
        switch self {
        case .noCertificate: "бул файлда убакыт мөөрүн берүүчү борбордун сертификаты жок же ал бузулган"
        case .malformed: "бул убакыт мөөрү эмес"
        case .refused: "борбор убакыт мөөрүн берген жок"
        case .otherDocument: "убакыт мөөрү башка файлга берилген"
        case .otherQuestion: "борбор башка сурамга жооп берди; кайра сураңыз"
        case .untrusted: "убакыт мөөрүн берген борборго бул жерде ишеним берилген эмес"
        case .badSignature: "убакыт мөөрүнүн кол тамгасы дал келбейт: ал өзгөртүлгөн"
        case .library: "убакыт мөөрүн текшерүүгө эстутум жетпейт; башка программаларды жаап, кайра аракет кылыңыз"
        }
    }
}
