import ElectionModel
import Wording

extension DeltaWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Участоктогу тизмени түзөтүү: кошуу, чыгаруу, которуу, белгилөө."
        case .discussion:
            """
            Түзөтүүлөр — action, list_number, pin, to жана mark мамычалары бар CSV файлы. Алардан участоктун тизмесинин \
            папкасында кол коюлган, мөөрлөнгөн файл жасалат; ал участокко тармак менен, флешкада же QR коддор менен \
            барат, коомдук журналда жарыяланат. Жокко чыгарылган ачкычтардын баары кошо берилет. Түзөтүү берилген \
            бюллетенди эч качан жокко чыгарбайт. Үзгүлтүктөн кийин ошол эле файл башталган ишти бүтүрөт.
            """
        case .stationHelp: "Тизмеси түзөтүлө турган участок."
        case .fileHelp: "Түзөтүүлөр: CSV, ар бир сапта бирөө."
        case .revocationsOnlyHelp: "Түзөтүүсүз: файл жокко чыгарылган ачкычтарды гана жеткирет."
        case .qrHelp: "Файлды QR коддордун сүрөтү кылып да жазуу: кагаз же экран үчүн."
        case .dryRunHelp: "Түзөтүүлөрдү текшерип токтоо; эч нерсе жазылбайт, жарыяланбайт."
        case .noCorrections: "Түзөтүүлөрдүн файлын атаңыз же --revocations-only деп жазыңыз, экөөнүн бирин гана."
        case .otherHead:
            "Файлдын биринчи сабы мындай болушу керек: \(CorrectionColumn.header). Талааларды үтүр менен бөлүңүз, коддоосу "
                + "UTF-8."
        case .noRows:
            "Файлда түзөтүү жок. Жокко чыгарылган ачкычтарды гана жөнөтүү үчүн анын ордуна --revocations-only деңиз."
        case .tooManyRows(let most): "Бир файлда эң көп дегенде \(Counted.ky(most, "түзөтүү")) болот; аны бөлүңүз."
        case .notTaken(let faults):
            "Түзөтүүлөр кабыл алынган жок; файлды оңдоп, буйрукту кайталаңыз:" + Self.lines(faults, in: .ky)
        case .notNow:
            "Тизмелер \(Term.phase(.keys).kyrgyz) жана \(Term.phase(.open).kyrgyz) баскычтарында гана түзөтүлөт."
        case .openingKeyNeeded(let station):
            "\(station) участогунун тизмеси код менен ачылат; түзөтүүгө да ачуу ачкычы керек: --opening-key."
        case .otherDelta(let number, let folder):
            "\(folder) папкасындагы \(number)-түзөтүү жарыяланганы эмес. Эч нерсени өзгөртпөңүз; папканы камдык көчүрмөдөн "
                + "калыбына келтириңиз."
        case .recordDamaged(let file):
            "Түзөтүүнүн жазуусу, \(file) файлы, окулбай жатат. Эч нерсени өзгөртпөңүз; аны камдык көчүрмөдөн калыбына "
                + "келтириңиз."
        case .otherPending(let number, let folder):
            "\(folder) папкасындагы \(number)-түзөтүү башка файлдан жасалып, ал буйрук үзгүлтүккө учураган. Адегенде "
                + "буйрукту ошол файл менен кайталаңыз."
        case .tooManyCodes(let most):
            "Бул файлга \(Counted.ky(most, "QR код")) да жетпейт; аны флешкада жеткириңиз."
        case .nothingToRevoke(let station):
            "\(station) участогуна жокко чыгарылган ачкычтардын баары жөнөтүлгөн; жөнөтө турган эч нерсе калган жок."
        case .question(let station, let count):
            "\(station) участогунун тизмесине \(Counted.ky(count, "түзөтүү")): жарыяланганды кайра алууга болбойт. "
                + "Жарыялайбызбы?"
        case .wouldMake(let delta): "\(delta.kyrgyz); эч нерсе жазылган жок."
        case .made(let delta): "\(delta.kyrgyz):"
        case .madeBefore(let delta): "Бул мурда жасалган. \(delta.kyrgyz):"
        case .codes(let count): "\(Counted.ky(count, "QR код")):"
        }
    }
}
