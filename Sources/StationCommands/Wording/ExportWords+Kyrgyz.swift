import Wording

extension ExportWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Жабылган участоктун протоколдорун жана мөөрлөнгөн журналын жазып берүү."
        case .discussion:
            """
            Ар бир шайлоого public/protocol-….json файлын жана комиссия гана ача ала турган sealed/log.sealed файлын \
            жазат. Участоктун кызматы иштебесе да болот. Биринчи флешка жоголсо, кайталаса болот.

            Мисал:
              dobush-station export --folder /srv/1201 --to /media/stick/1201-closing
            """
        case .toHelp: "Кайда жазылат."
        case .complete(let station, let protocols):
            "№ \(station) участоктун жабуу пакети толук, жазылган жок: \(Counted.ky(protocols, "протокол")) жана мөөрлөнгөн "
                + "журнал."
        case .written(let station, let protocols, let folder):
            "№ \(station) участоктун жабуу пакети \(folder) папкасына жазылды: \(Counted.ky(protocols, "протокол")) жана "
                + "мөөрлөнгөн журнал."
        case .notClosed: "Участок жабыла элек; адегенде жабыңыз: dobush-station close."
        case .noLog: "Участоктун журналы жок: ал эч качан ачылган эмес."
        case .neverOpened: "Участок эч качан ачылган эмес; чыгара турган эч нерсе жок."
        }
    }
}
