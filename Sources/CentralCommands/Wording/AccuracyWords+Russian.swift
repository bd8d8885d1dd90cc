import Wording

extension AccuracyWords {
    var russian: String {
        switch self {
        case .scoreAbstract: "Сравнить шаблоны по списку пар."
        case .scoreDiscussion:
            """
            Ответ — файл CSV со столбцами a, b, genuine и score; оценка — это −log10 доли случаев, когда два разных пальца \
            похожи так же. Имя без шаблона получает 0: шаблон сделать не удалось. Файл с таким именем заменяется.
            """
        case .templatesHelp: "Папка с шаблонами, как её пишет extract."
        case .pairsHelp: "Пары: в строке два имени и 1 (один палец) или 0 (два)."
        case .scoresOutHelp: "Файл CSV, который записать."
        case .scoreDryRunHelp: "Сравнить все пары и ничего не записывать."
        case .notAPair(let file, let line):
            "Строка \(line) файла \(file) — не пара. В строке два имени без запятых и 1 или 0, между ними пробелы."
        case .noPairs(let file): "В файле \(file) нет ни одной пары."
        case .noTemplates(let folder):
            "Ни для одного имени из списка в папке \(folder) нет шаблона. Это та папка, которую записала extract?"
        case .scoring(let done, let count):
            "сравнено пар: \(Figures.text(done, in: .ru)) из \(Figures.text(count, in: .ru))"
        case .scored(let count, let file):
            "Сравнено: \(Counted.ru(count, "пара", "пары", "пар")); оценки записаны в \(file)."
        case .wouldScore(let count):
            "Сравнено: \(Counted.ru(count, "пара", "пары", "пар")). Ничего не записано."
        case .missing(let names):
            "Без шаблона: \(Counted.ru(names.count, "имя", "имени", "имён")); оценка их пар — 0: \(Self.named(names))."

        case .evaluateAbstract: "Сказать, насколько точны оценки известных пар."
        case .evaluateDiscussion:
            """
            Читает файлы CSV, два последних столбца которых — genuine (1 или 0) и score, чем больше, тем больше сходство: \
            этой программы или чужой. EER — равная вероятность ошибок; FMR100, FMR1000 и ZeroFMR — доля \
            неузнанных пальцев там, где за один палец принимается 1 из 100, 1 из 1000 или ни одна пара разных пальцев.
            """
        case .scoreFilesHelp: "Файлы с оценками, по одному на набор."
        case .chartHelp: "Нарисовать кривые DET в этом файле SVG; файл с таким именем заменяется."
        case .notAScore(let file, let line):
            "Два последних столбца строки \(line) файла \(file) — не 1 или 0 и оценка."
        case .oneKind(let file):
            "В \(file) нет пар одного пальца или нет пар разных пальцев. Для вероятностей ошибок нужны и те и другие."
        case .scores: "Оценки"
        case .genuine: "Свои"
        case .impostor: "Чужие"
        case .mean: "среднее по наборам"
        case .pooled: "все, один порог"
        case .rate: "Доля"
        case .threshold: "С оценки"
        case .falseNonMatches: "Не узнано"
        case .falseMatches: "Ложно узнано"
        case .outOf(let part, let whole):
            "\(Figures.text(part, in: .ru)) из \(Figures.text(whole, in: .ru))"
        case .fewErrors(let count):
            "* За этим стоит меньше \(count) ошибок одного из видов: известен только порядок величины."
        case .drawn(let file): "Кривые нарисованы в файле \(file)."
        case .chartTitle: "Кривая компромиссного определения ошибки (DET)"
        case .falseMatchAxis: "Вероятность ложного совпадения (FMR)"
        case .falseNonMatchAxis: "Вероятность ложного несовпадения (FNMR)"
        }
    }
}
