import Ceremony
import Trust
import Wording

extension RootWords {
    var kyrgyz: String {
        switch self {
        case .keyOf(let holder): "\(holder) түпкү ачкычы"
        case .keyNamed(let holder): "\(holder) ачкычы"
        case .making(let holder, let kind):
            "\(holder) үчүн түпкү ачкыч түзүлөт (\(kind.kyrgyz)). Клавиатурага сактоочу гана карайт. Унутулган "
                + "купуя сөздү эч ким калыбына келтире албайт."
        case .finishing(let path):
            "\(path) мурда түзүлгөн, бирок анын ачык бөлүгү жок. Бүтүрүү үчүн купуя сөзүн териңиз; ачкыч ошол бойдон "
                + "калат."
        case .made(let holder, let kind): "\(holder) сактоочунун түпкү ачкычы түзүлдү (\(kind.kyrgyz))."
        case .readKeyAloud(let id):
            "\(id) ачкычы. Анын текшерүү кодун үн чыгарып окуп, өз барагыңызга жазып алыңыз:"
        case .keyStays(let path): "\(path) сактоочунун өзүндө калат."
        case .publicGoes(let path): "\(path) ачкычтар чогултулуучу столго берилет."
        case .passphraseChanged(let holder, let path): "\(path) файлындагы \(holder) ачкычынын купуя сөзү жаңырды."
        case .keyIs(let holder, let kind): "\(holder) сактоочунун ачкычы (\(kind.kyrgyz))."
        case .proved(let id): "Купуя сөз аны ачат. \(id) ачкычы, текшерүү коду:"
        case .asBeside(let id, let path):
            "\(path) файлында жазылгандай, \(id) ачкычы; муну --try-passphrase далилдейт. Текшерүү коду:"
        case .noPublicHalf(let path): "\(path) файлында анын ачык бөлүгү жок; аны --try-passphrase көрсөтөт."
        case .needsAll(let threshold):
            "[!] Бардык ачкыч (\(threshold)) керек болот: бирөө жоголсо, мындан ары эч нерсени күбөлөндүрүүгө болбойт."
        case .holderReads(let holder, let id): "\(holder), \(id) ачкычы. Сактоочу өз барагынан үн чыгарып окуйт:"
        case .sameAsPaper(let holder): "\(holder): барагыңызда ар бир топ ушундайбы?"
        case .gathered(let keys, let threshold, let kind, let path):
            "Түпкү ачкычтар (\(kind.kyrgyz)) \(path) файлында: \(Counted.ky(keys, "ачкыч")), ар бир жазууга "
                + "керектүү кол тамгалардын саны \(threshold)."
        case .rootsFingerprint: "Түпкү ачкычтардын текшерүү коду:"
        case .publish: "Аны үн чыгарып окуп, актыга жазып, жарыялаңыз."
        case .compareRoots(let path): "\(path) файлындагы түпкү ачкычтардын текшерүү коду:"
        case .sameAsPublished: "Жарыяланган баракта ар бир топ ушундайбы?"
        case .bundleOf(let election, let kind): "\(election) шайлоосу үчүн жазуулар (\(kind.kyrgyz))"
        case .certificates(let role, let count): "Күбөлүктөр (\(role.kyrgyz)): \(Figures.text(count, in: .ky))"
        case .revocations(let count): "[!] \(Counted.ky(count, "ачкыч")) биротоло жокко чыгарылат:"
        case .revocation(let statement, let reason, let since):
            "\(StatementName(statement).kyrgyz): \(reason.kyrgyz), \(since) баштап"
        case .omitted(let count):
            "  … алардын ортосунда \(Counted.ky(count, "сап")) калтырылды; --all аларды көрсөтөт."
        case .typeNumber(let holder): "\(holder) канча жазууга кол коёт? Санын териңиз:"
        case .signed(let count, let holder, let path):
            "\(holder): \(Counted.ky(count, "жазууга")) кол коюлду; алар \(path) файлында."
        case .signedAlready(let holder): "\(holder): баарына мурда эле кол коюлган; эч нерсе өзгөргөн жок."
        case .missing(let roots, let statements):
            "\(Counted.ky(statements, "жазуу")) бүтө элек: дагы \(Counted.ky(roots, "түпкү ачкычтын")) кол тамгасы "
                + "керек."
        case .complete: "Топтом даяр: ар бир жазуунун астында керектүү кол тамгалардын баары бар."
        case .merged(let statements, let path):
            "Эки топтомдун кол тамгалары менен \(Counted.ky(statements, "жазуу")) \(path) файлында. Аны root check "
                + "буйругу менен текшериңиз."
        case .numberHead: "№"
        case .holderHead: "Ээси"
        case .keyHead: "Ачкыч"
        case .fromHead: "Баштап (UTC+6)"
        case .untilHead: "Чейин (UTC+6)"
        case .signedHead: "Кол тамга"
        case .rootHead: "Түпкү ачкыч"
        }
    }
}
