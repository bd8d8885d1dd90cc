import Wording

extension BallotProofWords {
    var kyrgyz: String {
        switch self {
        case .title: "Шайлоо бюллетенинин үлгүсү"
        case .election: "Шайлоо"
        case .votingDay: "Добуш берүү күнү"
        case .contest: "Эмне үчүн добуш берилет"
        case .entry: "Коомдук журналдын жазуусу"
        case .entryHash: "Жазуунун хеши"
        case .definition: "Шайлоонун сыпаттамасынын SHA-256 хеши"
        case .seed: "Чүчүкулактын саны"
        case .notDrawn: "Чүчүкулак тартыла элек"
        case .sheet: "Кагаз"
        case .order: "Бюллетендеги тартип"
        case .option: "Талапкер же тизме"
        case .id: "Белги"
        case .applications: "Арыздар"
        case .ticket: "Чүчүкулак"
        case .howDrawn:
            "Чүчүкулак — беш саптын SHA-256 хеши: dobush ballot order v1, шайлоонун, добуш берүүнүн, тандоонун белгилери жана чүчүкулактын саны. Эң кичинеси биринчи турат. Аны ар ким текшере алат: sha256sum жана sort программалары менен же dobush-verify ledger программасы менен, ал мунун баарын жарыяланган журнал боюнча текшерет."
        case .howFixed:
            "Тандоолор аныкталып, жарыяланды. Андан кийин алардын тартиби ачык чүчүкулак менен аныкталат жана анын саны менен бирге жарыяланат."
        case .chair: "Комиссиянын төрагасы"
        case .secretary: "Комиссиянын катчысы"
        case .member: "Комиссиянын мүчөсү"
        }
    }
}
