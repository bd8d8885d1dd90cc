import Wording

/// Names of the parts and, where a person is needed, what to do.
extension SelfTestStep: Worded {
    package var kyrgyz: String {
        switch self {
        case .session: "Байланыш жана ачкыч"
        case .caseClosed: "Корпус"
        case .firmware: "Ички программа"
        case .clock: "Саат"
        case .battery: "Батарея"
        case .temperature: "Температура"
        case .documentReader: "Документ окугуч"
        case .slipPrinter: "Чек принтери"
        case .ballotPrinter: "Бюллетень принтери"
        case .fingerReader: "Манжа сканери"
        case .finger: "Манжаңызды сканерге коюңуз"
        case .document: "Документ окугучка документ көрсөтүңүз"
        case .slip: "Сыноо чеги басылууда"
        case .button: "Күйүп-өчкөн жарыктын алдындагы жашыл баскычты басыңыз"
        }
    }

    package var russian: String {
        switch self {
        case .session: "Связь и ключ"
        case .caseClosed: "Корпус"
        case .firmware: "Прошивка"
        case .clock: "Часы"
        case .battery: "Батарея"
        case .temperature: "Температура"
        case .documentReader: "Считыватель документов"
        case .slipPrinter: "Принтер чеков"
        case .ballotPrinter: "Принтер бюллетеней"
        case .fingerReader: "Сканер пальцев"
        case .finger: "Приложите палец к сканеру"
        case .document: "Покажите считывателю документ"
        case .slip: "Печатается пробный чек"
        case .button: "Нажмите зелёную кнопку под мигающей лампой"
        }
    }

    package var english: String {
        switch self {
        case .session: "Connection and key"
        case .caseClosed: "Case"
        case .firmware: "Firmware"
        case .clock: "Clock"
        case .battery: "Battery"
        case .temperature: "Temperature"
        case .documentReader: "Document reader"
        case .slipPrinter: "Slip printer"
        case .ballotPrinter: "Ballot printer"
        case .fingerReader: "Fingerprint reader"
        case .finger: "Lay a finger on the reader"
        case .document: "Show a document to the reader"
        case .slip: "A test slip is being printed"
        case .button: "Press the green button under the blinking lamp"
        }
    }
}
