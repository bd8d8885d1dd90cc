import ElectionModel
import Wording

extension SnapshotWords {
    var kyrgyz: String {
        switch self {
        case .group: "Участокторго мөөрлөнгөн тизме нускалары: жасоо, түзөтүү, ачуу коддорун берүү, текшерүү."

        case .makeAbstract: "Бир участоктун же баарынын кол коюлган, мөөрлөнгөн тизме нускасын жасоо."
        case .makeDiscussion:
            """
            Ар бир нуска — өз участогунун түзмөгү жана бул жерде аталган ачкычтардын ээлери гана ача турган папка; анын \
            сыпаттамасын Debian системасындагы minisign программасы текшерет. --opening-key берилсе, эртең менен ачуу \
            коду берилмейинче аны эч ким ача албайт. Участок ачылганда версия коду кол коюлган актыдан окулат. --station \
            берилбесе, тизмеси бар участоктор өткөрүлүп жиберилет: экинчи нуска биринчисин жараксыз кылат, \
            ачылып калган участок аны кабыл ала албайт, ал эми биринчисинин түзөтүүлөрүн кайра берүү керек.
            """
        case .stationHelp: "Участок; бир нече жолу берсе болот. Болбосо — бардык участоктор."
        case .poolHelp:
            "Аймактын камдык терминалдарынын ачык ачкычы: NAME.public.json. Алар да тизмени ача алат."
        case .recoveryHelp:
            "Жөрөлгөдө түзүлгөн ачык калыбына келтирүү ачкычы: recovery.public.json. Ал да тизмени ачат."
        case .makeDryRunHelp: "Кайсы участоктор тизме аларын айтып токтоо; эч нерсе жасалбайт."
        case .noStation(let id): "Бул шайлоодо \(id) участогу жок."
        case .noSnapshot(let station):
            "\(station) участогунун тизмеси жок; адегенде аны жасаңыз: dobush snapshot make."
        case .otherManifest(let folder):
            "\(folder) папкасындагы тизме коомдук журналда жарыяланган тизме эмес. Эч нерсени өзгөртпөңүз; папканы камдык "
                + "көчүрмөдөн калыбына келтириңиз."
        case .writtenOtherwise(let folder):
            "Үзгүлтүккө учураган буйрук \(folder) папкасын башка ачкычтар менен жасаган, ал коомдук журналда жок. Буйрукту "
                + "ошол эле ачкычтар менен кайталаңыз же папканы өчүрүп, кайталаңыз."
        case .notInKeys:
            "Тизменин нускалары \(Term.phase(.keys).kyrgyz) баскычында жасалат: dobush election phase keys."
        case .noFinalList: "Нускалар акыркы тизмеден жасалат: dobush register list final."
        case .notCertified(let station):
            "\(station) участогунун ачкычы күбөлөндүрүлө элек: dobush election certify жана сурамдын файлы."
        case .againQuestion(let stations):
            "Бул участоктордун тизмеси бар, ал жараксыз болуп калат: \(Self.names(stations)). Башкасын жасайбызбы?"
        case .progress(let count): Counted.ky(count, "нуска")
        case .wouldGet(let count): "\(Counted.ky(count, "участок")) тизме алмак; эч нерсе жасалган жок."
        case .allHave: "Бардык участоктордун тизмеси бар; башкасын жасоо үчүн участокту атаңыз: --station."
        case .station: "Участок"
        case .voters: "Шайлоочу"
        case .fingers: "Манжа изи"
        case .versionCode: "Версия коду"
        case .folder: "Папка"

        case .verifyAbstract: "Тизме нускасынын кол тамгасын, сертификатын, мөөнөтүн жана хештерин текшерүү."
        case .verifyDiscussion: "Мазмуну ачылбайт: ал үчүн участоктун түзмөгүнүн ачкычы керек."
        case .snapshotHelp: "Тизме нускасынын папкасы."
        case .verifyStationHelp: "Нуска кайсы участок үчүн."
        case .wrongStation(let text): "\(text) участоктун номери эмес."
        case .emptyLedger: "Коомдук журнал бош."
        case .verified(let station, let voters, let code):
            "✓ \(station)-участок, \(Counted.ky(voters, "шайлоочу")), версиясы \(code), азыр жарактуу."
        }
    }
}
