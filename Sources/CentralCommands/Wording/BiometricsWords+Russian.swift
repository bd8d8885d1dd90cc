import VoterRegister
import Wording

extension BiometricsWords {
    var russian: String {
        switch self {
        case .group: "Привязать отпечатки пальцев к окончательному списку; показать, кто их читал."

        case .linkAbstract: "Привязать шаблоны отпечатков к избирателям окончательного списка."
        case .linkDiscussion:
            """
            Перечень — файл CSV со столбцами pin, finger (1 — правый большой палец … 10 — левый мизинец) и file: рядом \
            с перечнем лежит изображение PNG, TIFF или WSQ либо шаблон (.fmr, ISO/IEC 19794-2 или ANSI INCITS 378). \
            Изображения читаются, но не хранятся. До окончательного списка ничего не привязывается.
            """
        case .indexHelp: "Перечень файлов с отпечатками, файл CSV."
        case .linkDryRunHelp: "Сделать шаблоны и остановиться; ничего не привязывать."
        case .leastQualityHelp:
            """
            Качество, 0...100, ниже которого палец попадает в перечень на повторное снятие. Шаблон всё равно \
            привязывается: слабый отпечаток никого не исключает.
            """
        case .qualityRange: "--least-quality должно быть от 0 до 100."
        case .notText(let file): "Файл \(file) не в кодировке UTF-8."
        case .otherHead(let file): "Первая строка файла \(file) должна быть такой: \(FingerIndexFile.head)"
        case .progress(let done, let count):
            "обработано пальцев: \(Figures.text(done, in: .ru)) из \(Figures.text(count, in: .ru))"
        case .made(let count, let report):
            "Сделано: \(Counted.ru(count, "шаблон", "шаблона", "шаблонов")); привязано "
                + "\(Figures.text(report.linked, in: .ru)), заменено \(Figures.text(report.replaced, in: .ru)), без "
                + "изменений \(Figures.text(report.unchanged, in: .ru)), отклонено "
                + Figures.text(report.refused.count, in: .ru)
        case .failed(let line, let fault): "строка \(line): \(fault.russian)"
        case .weak(let line, let quality, let why):
            "строка \(line): снимите этот палец ещё раз, качество \(quality) из 100: \(Term.unusable(why).russian)"

        case .accessAbstract: "Кто, когда и зачем читал данные избирателя."
        case .accessDiscussion: "ПИН читается со стандартного ввода, чтобы он не попал в перечень команд."
        case .pinQuestion: "ПИН избирателя:"
        case .noPin: "Это не ПИН: нужно 14 цифр."
        case .nobody: "Данные этого избирателя никто не читал, или избирателя с таким ПИН нет."
        case .when: "Когда (по Бишкеку)"
        case .who: "Кто"
        case .why: "Зачем"
        }
    }
}

extension BiometricsWords.LineFault {
    var russian: String {
        switch self {
        case .malformed: "строка составлена неправильно"
        case .unreadable: "файл не читается"
        case .unusable(let failure): "палец непригоден: \(Term.unusable(failure).russian)"
        case .refused(let fault): fault.russian
        }
    }
}
