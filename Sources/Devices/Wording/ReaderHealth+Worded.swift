import Wording

extension ReaderHealth: Worded {
    package var kyrgyz: String {
        switch self {
        case .starting: "Манжа сканери: иштей баштады."
        case .present: "Манжа сканери: даяр."
        case .absent: "Манжа сканери: табылган жок. Шайлоочуларды эки мүчө документи боюнча аныктайт."
        case .unplugged: "Манжа сканери: ажыратылды. Кабелин кайра сайыңыз."
        case .tooHot: "Манжа сканери: ысып кетти, бир аз тыныгат."
        case .failing: "Манжа сканери: программасы иштебейт. Шайлоочуларды эки мүчө документи боюнча аныктайт."
        }
    }

    package var russian: String {
        switch self {
        case .starting: "Сканер пальцев: запускается."
        case .present: "Сканер пальцев: готов."
        case .absent: "Сканер пальцев: не найден. Избирателей опознают по документу два члена комиссии."
        case .unplugged: "Сканер пальцев: отсоединён. Вставьте кабель снова."
        case .tooHot: "Сканер пальцев: перегрелся, делает перерыв."
        case .failing:
            "Сканер пальцев: его программа не работает. Избирателей опознают по документу два члена комиссии."
        }
    }

    package var english: String {
        switch self {
        case .starting: "Fingerprint reader: starting."
        case .present: "Fingerprint reader: ready."
        case .absent: "Fingerprint reader: none found. Voters are identified by document and two members."
        case .unplugged: "Fingerprint reader: unplugged. Plug it in again."
        case .tooHot: "Fingerprint reader: too hot, it rests for a while."
        case .failing:
            "Fingerprint reader: its program does not run. Voters are identified by document and two members."
        }
    }
}
