import Wording

extension AccuracyWords {
    var kyrgyz: String {
        switch self {
        case .scoreAbstract: "Жуптар тизмеги боюнча шаблондорду салыштыруу."
        case .scoreDiscussion:
            """
            Жооп — a, b, genuine жана score мамычалары бар CSV файлы; баа — эки башка манжа ошондой окшош болгон учурлардын \
            үлүшүнүн −log10 мааниси. Шаблону жок ат 0 алат: шаблон жасалбай калган. Мындай аттуу файл алмаштырылат.
            """
        case .templatesHelp: "extract жазган шаблондордун папкасы."
        case .pairsHelp: "Жуптар: ар бир сапта эки ат жана 1 (бир манжа) же 0 (эки манжа)."
        case .scoresOutHelp: "Жазыла турган CSV файлы."
        case .scoreDryRunHelp: "Бардык жуптарды салыштыруу, эч нерсе жазбоо."
        case .notAPair(let file, let line):
            "\(file) файлынын \(line)-сабы жуп эмес. Сапта үтүрсүз эки ат жана 1 же 0 турат, араларында боштук."
        case .noPairs(let file): "\(file) файлында бир да жуп жок."
        case .noTemplates(let folder):
            "Тизмектеги аттардын бирине да \(folder) папкасында шаблон жок. Бул extract жазган папкабы?"
        case .scoring(let done, let count):
            "\(Counted.ky(count, "жуптан")) \(Figures.text(done, in: .ky)) салыштырылды"
        case .scored(let count, let file):
            "\(Counted.ky(count, "жуп")) салыштырылды; баалары \(file) файлына жазылды."
        case .wouldScore(let count): "\(Counted.ky(count, "жуп")) салыштырылды. Эч нерсе жазылган жок."
        case .missing(let names):
            "\(Counted.ky(names.count, "аттын")) шаблону жок, алардын жуптары 0 алды: \(Self.named(names))."

        case .evaluateAbstract: "Белгилүү жуптардын баалары канчалык так экенин айтуу."
        case .evaluateDiscussion:
            """
            Акыркы эки мамычасы genuine (1 же 0) жана score болгон CSV файлдарын окуйт: score канча чоң болсо, окшоштук \
            ошончо көп; аларды бул программа же башкасы жазган. EER — каталардын бирдей үлүшү; FMR100, FMR1000 жана \
            ZeroFMR — башка манжалардын 100 жубунун 1и, 1000 жубунун 1и же бири да бир манжа деп алынбаган жерде \
            таанылбай калган манжалардын үлүшү.
            """
        case .scoreFilesHelp: "Баалардын файлдары, ар бир топтомго бирден."
        case .chartHelp: "Ушул SVG файлына DET ийрилерин чийүү; мындай аттуу файл алмаштырылат."
        case .notAScore(let file, let line):
            "\(file) файлынын \(line)-сабынын акыркы эки мамычасы 1 же 0 жана баа эмес."
        case .oneKind(let file):
            "\(file): бир манжанын жуптары же башка манжалардын жуптары жок. Ката үлүштөрүнө экөө тең керек."
        case .scores: "Баалар"
        case .genuine: "Өзүнүкү"
        case .impostor: "Бөтөн"
        case .mean: "топтомдордун орточосу"
        case .pooled: "баары, бир босого"
        case .rate: "Үлүшү"
        case .threshold: "Баадан тартып"
        case .falseNonMatches: "Таанылган жок"
        case .falseMatches: "Жалган таанылды"
        case .outOf(let part, let whole):
            "\(Figures.text(whole, in: .ky)) ичинен \(Figures.text(part, in: .ky))"
        case .fewErrors(let count):
            "* Мунун артында бир түрдөгү \(count) катадан аз турат: чоңдуктун даражасы гана белгилүү."
        case .drawn(let file): "Ийрилер \(file) файлына чийилди."
        case .chartTitle: "Каталардын өз ара көз карандылык ийриси (DET)"
        case .falseMatchAxis: "Жалган дал келүү үлүшү (FMR)"
        case .falseNonMatchAxis: "Жалган дал келбөө үлүшү (FNMR)"
        }
    }
}
