import Ceremony
import ElectionModel
import Trust
import Wording

extension BundleWords {
    var kyrgyz: String {
        switch self {
        case .prepareAbstract: "Түпкү ачкычтардын сактоочулары кол коё турган топтомду даярдоо."
        case .prepareDiscussion:
            """
            Жарыялоого тоскоол болгудай нерсенин баары азыр коомдук журнал боюнча текшерилет, жол-жобо бекер өтпөсүн үчүн. \
            Андан кийин сактоочулар файлды окуп, dobush-trustee root sign буйругу менен кол коюшат, түпкү ачкычтар талап \
            кылгандан кем эмес сактоочу.

            Себептери: lost — жоголгон, stolen — уурдалган, compromised — бөтөн бирөө билип калышы мүмкүн, rotated — пландуу \
            алмаштыруу, ended — милдети бүткөн.

            Мисал:
              dobush keys prepare --revoke station/1201 --reason stolen --certify 1201/request.json --out to-sign.json
            """
        case .certifyHelp: "Ачкычтары күбөлөндүрүлө турган сурам; бир нече жолу көрсөтсө болот."
        case .revokeHelp: "Кимдин ачкычы жокко чыгарылат: роль/ат же ролдун өзү; бир нече жолу көрсөтсө болот."
        case .reasonHelp: "Эмне үчүн: lost, stolen, compromised, rotated же ended."
        case .reasonValue: "себеп"
        case .sinceHelp:
            "Ачкычтарга качантан бери ишеним жок, Бишкек убактысы: 2026-11-22 же 2026-11-22T09:30 (болбосо — азыртан)."
        case .outHelp: "Түпкү ачкычтардын сактоочулары үчүн файл."
        case .prepareDryRunHelp: "Баарын текшерип көрсөтүү; эч нерсе жазылбайт."
        case .nothingAsked: "Эмнеге кол коюларын көрсөтүңүз: --certify сурамы, --revoke ээси же экөө тең."
        case .reasonMissing:
            "Жокко чыгаруунун себебин көрсөтүңүз: --reason lost, stolen, compromised, rotated же ended."
        case .reasonAlone:
            "--reason жана --since параметрлери --revoke үчүн; кимдин ачкычы жокко чыгарыларын көрсөтүңүз."
        case .sinceInFuture: "--since убактысы келе элек; жокко чыгаруу дароо күчүнө кирет."
        case .outTaken(let path): "\(path) мурунтан эле бар; --out үчүн башка ат тандаңыз."
        case .notPrepared(let faults):
            "Топтом жазылган жок, анткени аны жарыялоого болбойт эле:" + Self.listed(faults, in: .ky)
        case .number: "№"
        case .says: "Эмнеге кол коюлат"
        case .certifies(let day): "мөөнөтү: \(day) чейин"
        case .revokes: "БИРОТОЛО ЖОККО ЧЫГАТ"
        case .prepared(let count, let path): "Кол коюуга \(Counted.ky(count, "жазуу")) даяр: \(path)."
        case .wouldPrepare(let count):
            "\(Counted.ky(count, "жазууга")) кол коюп жарыялоого болот; эч нерсе жазылган жок."
        case .toSign(let count, let roots):
            "Түпкү ачкычтардын \(Counted.ky(roots, "сактоочусу")) кол коюшу керек; ар бири жазуулардын санын терет: "
                + "\(count)."

        case .publishAbstract: "Кол коюлган топтомду журналга киргизүү жана жаңы ачкычтарды ишке киргизүү."
        case .publishDiscussion:
            """
            Бардык жазуулар бирге киргизилет, адегенде жокко чыгаруулар. Жокко чыгарылган ачкычтын андан кийин эч качан \
            күчү болбойт. Буйрук үзүлүп калса, ошол эле буйрук калганын бүтүрөт.

            Мисал:
              dobush keys publish to-sign.json
            """
        case .bundleHelp: "Түпкү ачкычтардын кол тамгалары коюлган топтом."
        case .publishDryRunHelp: "Журнал аны кабыл аларын текшерип токтоо."
        case .bundleFile: "түпкү ачкычтар үчүн жазуулардын топтому"
        case .rootsFile: "түпкү ачкычтардын файлы"
        case .requestFile: "ачкычтарды күбөлөндүрүү сурамы"
        case .notThatFile(let path, let what, let cause):
            "\(path) — жарактуу файл эмес (\(what.kyrgyz)): \(cause.kyrgyz)."
        case .unsound(let faults): "Топтом жараксыз, эч нерсе киргизилген жок:" + Self.listed(faults, in: .ky)
        case .incomplete(let statements, let roots):
            "Түпкү ачкычтардын дагы \(Counted.ky(roots, "сактоочусу")) кол коюшу керек; "
                + "\(Counted.ky(statements.count, "жазууда")) кол тамга жетишпейт:"
                + Self.unsigned(statements, in: .ky)
        case .noSubmitter:
            "Бул папкада топтом жокко чыгара тургандардан башка комиссиянын жарактуу ачкычы жок. Аны комиссиянын башка "
                + "ачкычы жаткан жерден жарыялаңыз."
        case .publishQuestion(let count):
            "\(Counted.ky(count, "ачкыч")) биротоло жокко чыгарылат. Жарыялайбызбы?"
        case .wouldPublish(let count):
            "Журнал \(Counted.ky(count, "жазууну")) кабыл алмак; эч нерсе киргизилген жок."
        case .publishedAlready: "Топтомдогунун баары журналда мурунтан эле бар."
        case .published(let revocations, let certificates, let entries):
            "Жарыяланды: \(Counted.ky(revocations, "жокко чыгаруу")) жана \(Counted.ky(certificates, "сертификат")), "
                + "журналдагы жазуулар: \(Self.range(entries))."
        case .replaced(let holder, let kept):
            "\(holder) ээсинин жаңы ачкычы эми ишке кирди." + (kept.map { " Эскиси \($0) файлында сакталат." } ?? "")
        }
    }
}
