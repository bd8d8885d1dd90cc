import ElectionModel
import Wording

extension TabulateWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Протоколдорду кошуп эсептөө; --publish менен жыйынтыгын жарыялоо."
        case .discussion:
            "Жыйынтык журналдагы протоколдордон гана эсептелет: аны каалаган адам кайра эсептей алат."
        case .publishHelp: "Жыйынтыктарды коомдук журналга жазуу (\(Term.phase(.counted).kyrgyz) баскычында)."
        case .dryRunHelp: "--publish менен бирге: журнал жыйынтыктарды кабыл алар-албасын текшерүү; эч нерсе жазылбайт."
        case .protocolsMissing(let stations):
            "Бул участоктордун протоколдору жетишпейт: \(SnapshotWords.names(stations))."
        case .question: "Жарыяланган жыйынтык журналда түбөлүк калат. Жарыялайбызбы?"
        case .wouldPublish: "Журнал бул жыйынтыктарды кабыл алмак; эч нерсе жарыяланган жок."
        case .votes: "Добуш"
        case .share: "Үлүшү"
        case .title(let title, let protocols, let complete):
            "\(title.kyrgyz) — \(Counted.ky(protocols, "протокол"))"
                + (complete ? "" : ", бардык участоктор эмес")
        }
    }
}
