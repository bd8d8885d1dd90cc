import ElectionModel
import Trust
import Wording

extension ElectionWords {
    var kyrgyz: String {
        switch self {
        case .group: "Шайлоону дайындоо, участоктордун ачкычтарын күбөлөндүрүү, шайлоону баскычтар боюнча алып баруу."

        case .templateAbstract: "Шайлоо файлынын башталышын түшүндүрмөлөрү менен жазуу."
        case .templateDiscussion:
            """
            Түрлөрү: president, jogorku-kenesh, local-kenesh. Файлды каалаган редактордо өзгөртүп, андан кийин текшериңиз: \
            `dobush election new --dry-run`.

            Мисал:
              dobush election template president > president.yaml
            """
        case .templateKindHelp: "Ким шайланат: president, jogorku-kenesh же local-kenesh."
        case .votingDayHelp: "Добуш берүү күнү, мисалы 2027-01-24; калган даталар ушундан эсептелет."
        case .wrongDate(let text): "«\(text)» дата эмес: 2027-01-24 түрүндө жазыңыз."

        case .newAbstract: "Шайлоону дайындоо: ачкычтарын түзүү жана коомдук журналын баштоо."
        case .newDiscussion:
            """
            Шайлоонун сыпаттамасы — шайлоо файлы (Docs/formats/election-file.md бетин караңыз; анын башталышын \
            `dobush election template` жазат) же ошонун кол коюла турган түрү, JSON. --folder менен көрсөтүлгөн папка азырынча \
            болбошу керек.

            Репетицияга жана чыныгы шайлоого жол-жободо түзүлгөн түпкү ачкычтар керек (dobush-trustee root new, root \
            gather). Анда папкада түпкү ачкычтардын сактоочулары үчүн to-sign.json файлы пайда болот, журналды \
            `dobush election begin` баштайт. Машыгуу шайлоосунун түпкү ачкычтары өзүндө болсо болот, журналы дароо башталат.

            Мисалдар:
              dobush election new --definition mayor.yaml --folder training
              dobush election new --definition mayor.yaml --folder mayor-2026 --roots roots.json
            """
        case .definitionHelp: "Шайлоонун сыпаттамасы: шайлоо файлы же JSON."
        case .rootsHelp: "Жол-жободо чогултулган түпкү ачкычтар: dobush-trustee root gather жазган roots.json."
        case .witnessesHelp:
            "Күбөлөр жана алардын кворуму: ар бир күбөгө бир сап, ачкычы жана дареги менен (C2SP tlog-policy); чыныгы шайлоого керек."
        case .witnessesNeeded:
            "Чыныгы шайлоого жыйынтыкка кол коюучу күбөлөр керек: алардын файлын --witnesses менен көрсөтүңүз (Docs/formats/witnesses.md)."
        case .witnessesUnequal:
            "Файлда журнал эмес, күбөлөр гана жана алардын баарынан турган бир топ болушу керек, кворум жарымынан көп."
        case .witnessName(let name):
            "Күбөнүн \(name) аты латындын кичине тамгаларынан, сандардан жана - _ . белгилеринен турат, 64 белгиден ашпайт."
        case .ownRootsHelp: "Машыгуу үчүн гана: папкада сакталуучу канча түпкү ачкыч түзүлөт (айтылбаса: 3)."
        case .thresholdHelp: "Машыгуу үчүн гана: ачкычты күбөлөндүрүүгө алардын канчасы керек (айтылбаса: 2)."
        case .newDryRunHelp: "Сыпаттаманы текшерип токтоо; эч нерсе жазылбайт."
        case .rootsTwice:
            "--own-roots жана --threshold машыгуу үчүн; --roots менен түпкү ачкычтар жана алардын саны файлда турат."
        case .wrongRoots:
            "--own-roots 1ден 9га чейин, --threshold 1ден кем эмес жана --own-roots санынан ашык эмес болсун."
        case .ownRootsForTraining(let kind):
            "Мында (\(kind.kyrgyz)) түпкү ачкычтар бир нече адамдын колунда болушу керек: dobush-trustee root new жана root "
                + "gather буйруктары менен жол-жобо өткөрүп, анын файлын --roots менен бериңиз."
        case .otherRoots(let roots, let needs):
            "Түпкү ачкычтардын түрү башка (\(roots.kyrgyz)), сыпаттаманыкы — \(needs.kyrgyz); түрлөр эч качан аралашпайт."
        case .oneAlone:
            "Бул түпкү ачкычтар менен бир эле сактоочу каалаганын күбөлөндүрө алмак; аларды кеминде 2 босогосу менен чогултуңуз."
        case .calendarPast(let day): "Календарь өтүп кеткен: добуш берүү күнү — \(day.kyrgyz)."
        case .lineMissing(let source):
            "Протоколдун формасында source мааниси \"\(source.rawValue)\" болгон сап жок; аны кошуңуз."
        case .definitionSound(let election): "\(election) шайлоосунун сыпаттамасы туура; эч нерсе жазылган жок."
        case .folderTaken(let folder): "\(folder) мурунтан эле бар. --folder менен жаңы папканы атаңыз."
        case .called(let election, let kind):
            "\(election) шайлоосу (\(kind.kyrgyz)) дайындалды; анын коомдук журналы башталды."
        case .prepared(let election, let kind):
            "\(election) шайлоосунун (\(kind.kyrgyz)) ачкычтары түзүлдү; журналы түпкү ачкычтар кол койгондо башталат."
        case .toSign(let file):
            "Түпкү ачкычтардын сактоочулары \(file) файлына dobush-trustee root sign менен кол коёт. Андан кийин: "
                + "dobush election begin."
        case .fingerprint: "Түпкү ачкычтардын текшерүү коду; аны үн чыгарып окуп, жарыялаңыз:"
        case .setup(let file): "Участоктор \(file) файлы менен жөндөлөт."

        case .beginAbstract: "Түпкү ачкычтары башка адамдарда сакталган шайлоонун журналын баштоо."
        case .beginDiscussion:
            """
            Файл — түпкү ачкычтар талап кылгандай сандагы сактоочулар кол койгон to-sign.json. Баары текшерүү кодун \
            салыштырат. Буйрук үзүлүп калса, ошол эле буйрук калганын бүтүрөт.

            Мисал:
              dobush election begin --certificates to-sign.json --folder mayor-2026
            """
        case .certificatesHelp: "Түпкү ачкычтардын кол тамгалары коюлган to-sign.json топтому."
        case .beginDryRunHelp: "Кол тамгаларды текшерип токтоо; эч нерсе башталбайт."
        case .beganItself:
            "Бул шайлоонун түпкү ачкычтары өзүндө, журналы дайындалганда эле башталган: караңыз: dobush election status."
        case .otherCertificates:
            "Сертификаттар бул папкадагы ачкычтардыкы эмес; ушул жерде жазылган файлды кайра алып келиңиз."
        case .begunOtherwise: "Журнал башка сертификаттар менен мурун эле башталган; эч нерсе өзгөргөн жок."
        case .couldBegin(let election): "\(election) шайлоосунун сертификаттары туура; эч нерсе башталган жок."
        case .begun(let election): "\(election) шайлоосу дайындалды; анын коомдук журналы башталды."
        case .begunAlready(let election):
            "\(election) шайлоосунун журналы ушул сертификаттар менен мурун эле башталган."

        case .certifyAbstract: "Участоктун ачкычын түпкү ачкычтар менен күбөлөндүрүп, сертификатты жарыялоо."
        case .certifyDiscussion:
            "Сурам — участоктун түзмөгүндө dobush-station provision буйругу түзгөн request.json файлы."
        case .requestHelp: "Участоктун сурамы."
        case .certifyDryRunHelp: "Сурамды текшерип токтоо; эч нерсе жазылбайт."
        case .otherRequest: "Бул сурам ушул шайлоонун участогунан эмес."
        case .stationNotDefined(let station): "Шайлоонун сыпаттамасында \(station) участогу жок."
        case .requestSound(let station): "\(station) участогунун сурамы туура; эч нерсе жазылган жок."
        case .noGenesis: "Коомдук журналда баштапкы жазуу жок."
        case .noRootKeys(let request):
            "Түпкү ачкычтар бул папкада жок: сертификатты алардын сактоочулары үчүн даярдаңыз: dobush keys prepare "
                + "--certify \(request) --out to-sign.json."
        case .certifiedAlready(let station, let key): "\(station) участогунун ачкычы мурун эле күбөлөндүрүлгөн: \(key)."
        case .certified(let station, let key, let seq):
            "\(station) участогунун ачкычы күбөлөндүрүлдү: \(key), журналдагы жазуу \(seq)."

        case .phaseAbstract: "Шайлоонун кийинки баскычына өтүү."
        case .phaseDiscussion:
            """
            Баскычтар ирети менен: \(Self.phases(ElectionPhase.allCases, in: .ky)). Баскычка бир жолу гана өтүлөт, \
            артка кайтууга болбойт. Кийинки баскычтардын бири аталса, арадагылары биринен сала бири өтүлөт.
            """
        case .phaseHelp: "Өтө турган баскыч."
        case .phaseDryRunHelp: "Кайсы баскычтарга өтүлөрүн айтып токтоо."
        case .phaseReached(let phase): "Шайлоо мурун эле \(Term.phase(phase).kyrgyz) баскычында."
        case .noTimeStamp(let file):
            "Даттануу баскычына чейин бекитилген жыйынтыкка ишенимдүү убакыттын белгиси керек: \(file) файлы жок."
        case .phaseQuestion(let phases):
            "Андан кийин артка кайтууга болбойт. Өтөбүзбү: \(Self.phases(phases, in: .ky))?"
        case .entered(let phases): "Өтүлдү: \(Self.phases(phases, in: .ky))."
        case .wouldEnter(let phases): "Өтүлмөк: \(Self.phases(phases, in: .ky))."

        case .statusAbstract: "Шайлоо кайсы баскычта экени, коомдук журнал боюнча."
        case .title(let title, let election, let kind): "\(title.kyrgyz) — \(election), \(kind.kyrgyz)"
        case .phase: "Баскыч"
        case .stations: "Участоктор"
        case .identification: "Аныктоо"
        case .ledger: "Журнал"
        case .roots: "Ачкыч коду"
        case .ledgerCounts(let entries, let protocols, let results):
            "\(Counted.ky(entries, "жазуу")), \(Counted.ky(protocols, "протокол")), \(Counted.ky(results, "жыйынтык"))"
        case .noRoots: "жок"
        case .notBegun: "баштала элек"
        }
    }
}
