import Ceremony
import Wording

extension TrusteeFault {
    var kyrgyz: String {
        switch self {
        case .notThatFile(let path, let what, let cause):
            "\(path): бул \(what.kyrgyz) эмес, же файл бузулган. \(cause.kyrgyz)"
        case .exists(let path): "\(path) мурунтан эле бар. Эч нерсенин үстүнө жазылбайт; башка жерди тандаңыз."
        case .otherKey(let path, let holder, let kind):
            "\(path) — \(holder) сактоочунун ачкычы (\(kind.kyrgyz)). Эч нерсенин үстүнө жазылбайт; башка "
                + "папканы тандаңыз."
        case .otherKind(let path, let kind, let needs):
            "\(path) файлынын түрү (\(kind.kyrgyz)) түпкү ачкычтардын түрүнөн (\(needs.kyrgyz)) "
                + "башка. Түрлөр эч качан аралаштырылбайт; эч нерсеге кол коюлган жок."
        case .notRecognised(let holder):
            "\(holder) ачкычты тааныган жок. Эч нерсе жазылган жок. Файл жолдо алмаштырылган: кайсы жерде экенин "
                + "аныктап, башынан баштаңыз."
        case .rootsNotRecognised:
            "Түпкү ачкычтардын изи жарыяланган изге дал келбейт. Эч нерсеге кол коюлган жок. Түпкү ачкычтардын файлын "
                + "башка жерден алыңыз."
        case .otherOnScreen:
            "Текшерүү коду бардык жерде бирдей эмес. Эч нерсе жасалган жок. Кайсы файл алмаштырылганын тактап, актыга "
                + "жазыңыз жана кайра баштаңыз."
        case .nothingSaid: "Столго эч нерсе коюлган жок."
        case .otherSum(let name):
            "Мурда \(name) деген ат менен башка сумма чечилген. Дээрлик бирдей бюллетендердин эки эсеби айырманы көрсөтүп "
                + "коёт: эч нерсеге кол коюлган жок. Эки жазууну тең байкоочуларга көрсөтүңүз."
        case .tooFewShares(let name, let has, let needs, let missing):
            "\(name) үчүн туура үлүштөрдүн саны \(has), керектүүсү \(needs). Үлүшү жок сактоочулардын номерлери: "
                + "\(missing.map(String.init).joined(separator: ", "))."
        case .otherNumber(let statements):
            "Топтомдо \(Counted.ky(statements, "жазуу")) бар, ал эми башка сан берилди. Эч нерсеге кол коюлган жок; "
                + "таблицаны кайра окуңуз."
        case .unsound(let faults): "Топтомдо \(Counted.ky(faults, "ката")) бар. Ага кол коюуга болбойт."
        case .otherPublicHalf(let path):
            "\(path) бул ачкычтын ачык бөлүгү эмес. Эки файлдын бири алмаштырылган; аны эч кимге бербеңиз."
        case .notCombined: "Ачкыч курулган жок, эч нерсе жазылган жок."
        case .holderName(let name):
            "«\(name)» сактоочунун аты боло албайт: a-z, 0-9, - _ . белгилери гана, мисалы root-1."
        case .passphraseFiles(let given, let needed):
            "Купуя сөздөрдүн файлдары: \(given), карточкалар: \(needed). --card-passphrase-file параметрин ар бир "
                + "карточка үчүн бирден, ирети менен бериңиз же такыр бербеңиз."
        }
    }
}
