import Ceremony
import Wording

extension RecoveryWords {
    var kyrgyz: String {
        switch self {
        case .card(let card): "\(card)-карточка"
        case .recoveryKey: "калыбына келтирүү ачкычы"
        case .splitting(let kind, let cards, let threshold):
            "Калыбына келтирүү ачкычы түзүлөт (\(kind.kyrgyz)) жана \(Counted.ky(cards, "карточкага")) "
                + "бөлүнөт; аны кайтаруу үчүн алардын \(threshold) даанасы керек. Карточкалардын бардык ээлери бөлмөдө."
        case .memberTypes(let card, let cards):
            "\(cards) карточканын ичинен \(card)-карточка: анын ээси клавиатурага келет, калгандары бурулуп турат."
        case .split(let cards, let threshold, let folder):
            "\(Counted.ky(cards, "карточка")) жана recovery.public.json \(folder) папкасында; ачкычты кайтаруу үчүн "
                + "алардын \(threshold) даанасы керек."
        case .readAloud:
            "Калыбына келтирүү ачкычынын текшерүү кодун үн чыгарып окуп, актыга жазыңыз:"
        case .handOut:
            "Ар бир жупту recovery test буйругу менен текшериңиз. Анан ар бир карточканы ээсинин флешкасына жылдырып, "
                + "recovery.public.json файлын комиссияга бериңиз; бул машинада эч нерсе калбайт."
        case .fit(let cards):
            "\(cards.map(String.init).joined(separator: ", "))-карточкалар калыбына келтирүү ачкычын берет. Эч нерсе "
                + "жазылган жок."
        case .compareFingerprint: "Калыбына келтирүү ачкычынын текшерүү кодун акты менен салыштырыңыз:"
        case .warning:
            "[!] Азыр түзүлө турган файл жана анын купуя сөзү кимде болсо, ал ушул ачкычка мөөрлөнгөн бардык "
                + "шайлоочулардын тизмесин окуй алат. Ал бардык түзмөктөрүнөн ажыраган участок үчүн керек. Баарынын "
                + "аты-жөнү менен акт түзүңүз."
        case .reallyCombine: "Комиссиянын мүчөлөрү калыбына келтирүү ачкычын курууну чечтиби?"
        case .combined(let path): "Калыбына келтирүү ачкычы \(path) файлында."
        case .afterwards:
            "Тизме ачылгандан кийин файлды жок кылып, муну актыга жазып, жаңы калыбына келтирүү ачкычын түзүңүз."
        }
    }
}
