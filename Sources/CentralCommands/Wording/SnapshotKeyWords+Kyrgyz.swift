import VoterSnapshot
import Wording

extension SnapshotKeyWords {
    var kyrgyz: String {
        switch self {
        case .openingKeyHelp: "Бул шайлоонун ачуу ачкычы: dobush snapshot opening-key буйругунун файлы."
        case .openingPassphraseHelp: "Ачуу ачкычынын купуя сөзү жазылган файл; болбосо сөз суралат."
        case .openingMaster: "ачуу ачкычы"
        case .poolKey: "камдык терминалдардын ачкычы"
        case .noOpeningKey: "Ачуу ачкычынын файлын атаңыз: --opening-key."
        case .otherHolder(let file, let holder):
            "\(file) файлындагы ачкыч башка: \"\(holder)\" керек. Ушул үчүн жасалган файлды атаңыз."

        case .poolAbstract: "Аймактын камдык терминалдарынын жалпы ачкычын жасоо."
        case .poolDiscussion:
            """
            Эки файл: NAME.key — камдык терминалдарга, өз купуя сөзү менен; NAME.public.json — тизмелер ага мөөрлөнөт: \
            dobush snapshot make --pool. Үзгүлтүккө учураган ишти ошол эле буйрук бүтүрөт.
            """
        case .poolNameHelp: "Топтун аты: кичине латын тамгалары, сандар жана дефистер."
        case .poolOutHelp: "Эки файлдын папкасы."
        case .keyDryRunHelp: "Ачкыч жасалса болобу — карап токтоо; эч нерсе жасалбайт."
        case .wrongPoolName(let name):
            "\(name) топтун аты боло албайт: кичине латын тамгалары, сандар жана дефистер керек."
        case .keyThere(let file): "\(file) файлы мурунтан бар, ал ошол бойдон калат. Башка атты же папканы тандаңыз."
        case .wouldMakeKey(let file): "Ачкыч \(file) файлында жасалмак; эч нерсе жасалган жок."
        case .poolMade(let name, let secretFile, let publicFile):
            "\(name) тобунун ачкычы: \(secretFile) — терминалдарга, \(publicFile) — dobush snapshot make үчүн."
        case .fingerprint: "Ачык файлдын текшерүү коду, өткөрүп берүүдө салыштырылат:"

        case .openingAbstract: "Участоктордун ачуу коддору алына турган ачуу ачкычын жасоо."
        case .openingDiscussion:
            """
            Бир шайлоого бирөө. Аны менен код болгондо гана ачылуучу тизмелер жасалат, эртең менен коддор берилет. \
            Файлы жана купуя сөзү бар киши каалаган кодду бере алат; аны жоготкон киши бир да кодду бере албайт. Аны \
            купуя ачкычтай сактаңыз, көчүрмөсү башка сейфте болсун.
            """
        case .openingOutHelp: "Жасала турган файл."
        case .openingMade(let file):
            "Ачуу ачкычы \(file) файлында. Көчүрмөсүн жасап, өзүнчө сактаңыз: ансыз бир да код берилбейт."

        case .codesAbstract: "Эртең менен участоктордун ачуу коддорун берүү."
        case .codesDiscussion:
            """
            Ар бир участокко комиссия кол койгон файл жасалат; ошол эле кодду төрагага окуп берсе болот. Мурда берилген \
            код өзгөрбөйт. Тизменин биринчи күнүнө чейин --early берилмейинче эч нерсе берилбейт.
            """
        case .codesStationHelp: "Участок; бир нече жолу берсе болот. Болбосо — тизмесине код керек болгондордун баары."
        case .codesOutHelp: "opening-STATION-NUMBER.json файлдарынын папкасы."
        case .earlyHelp: "Коддорду тизменин биринчи күнүнөн мурда берүү, мисалы, репетиция үчүн."
        case .codesDryRunHelp: "Кимдин коддору берилерин айтып токтоо; эч нерсе берилбейт."
        case .noCodeNeeded(let station): "\(station) участогунун тизмесине ачуу коду керек эмес."
        case .noneNeedsCode: "Тизмесине ачуу коду керек болгон участок жок."
        case .otherMaster(let station):
            "\(station) участогунун тизмеси башка ачуу ачкычы менен жасалган. Ошону атаңыз: --opening-key."
        case .tooEarly(let from):
            "Коддор мындан мурда берилбейт: \(from.kyrgyz). Мурдараак керек болсо, --early деп жазыңыз."
        case .earlyQuestion(let from):
            "Тизмелер мына ушундан баштап жарактуу: \(from.kyrgyz); берилген кодду кайра алууга болбойт. Азыр беребизби?"
        case .wouldRelease(let count): "\(Counted.ky(count, "код")) берилмек; эч нерсе берилген жок."
        case .otherFile(let file):
            "\(file) файлы мурунтан бар, анда бул код эмес. Кимдики экенин тактаңыз же башка папканы атаңыз: --out."
        case .commissionKeyDoesNotCount:
            "Комиссиянын ачкычы жокко чыгарылган же бул убакытка күбөлөндүрүлгөн эмес; ал кол койгонду участоктор кабыл "
                + "албайт. Жаңы ачкычты күбөлөндүрүңүз."
        case .code: "Ачуу коду"
        case .file: "Файл"
        case .handOver:
            "Ар бир кодду өз участогуна гана бериңиз: код жана участоктун терминалы болсо, тизме ачылат."
        }
    }
}
