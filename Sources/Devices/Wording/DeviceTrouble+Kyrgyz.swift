import DeviceWire

extension DeviceTrouble {
    package var kyrgyz: String {
        switch self {
        case .boardAbsent: "Түзмөк туташкан эмес; кабелин текшериңиз."
        case .terminalRefused:
            "Түзмөк бул терминалды тааныбайт; аны техник тейлөөчү эки адамдын кол тамгасы менен кошот."
        case .foreignBoard: "Кабыл алынган түзмөк эмес, башкасы туташкан; аны колдонбоңуз."
        case .caseOpened: "Түзмөктүн корпусу ачылган; аны колдонбоңуз жана комиссияга билдириңиз."
        case .firmwareUnpublished(let version):
            "Түзмөк комиссия жарыялабаган \(version)-ички программа менен иштейт; аны колдонбоңуз."
        case .firmwareUnattested:
            "Түзмөк кайсы ички программа менен иштегенин далилдебейт; аны колдонбоңуз жана комиссияга билдириңиз."
        case .firmwareUnchecked:
            "Бул терминалда ички программалардын тизмеси жок, түзмөктүкү эч нерсе менен салыштырылган жок."
        case .firmwareOnTrial: "Түзмөктүн ички программасы сынакта; жаңыртууну аягына чыгарыңыз."
        case .updateFailed: "Түзмөктүн жаңы ички программасы иштеген жок; мурдагысы иштеп жатат."
        case .clock(let seconds):
            "Түзмөк менен терминалдын сааттарынын айырмасы \(seconds) с; кайсынысы туура эмес экенин караңыз. Түзмөктүкү болсо, аны кайра кабыл алыңыз."
        case .batteryLow(let percent): "Түзмөктүн батареясы \(percent) %; аны токко сайыңыз."
        case .temperature(let degrees):
            "Түзмөктүн корпусу \(degrees) °C; аны 0 менен 50 °C ортосундагы жерге коюңуз."
        case .printer(.slips, let state): "Чек принтери: \(Self.kyrgyz(state))"
        case .printer(.ballots, let state): "Бюллетень принтери: \(Self.kyrgyz(state))"
        case .noDocumentReader: "Документ окугуч жооп бербейт; номерлерди териңиз жана комиссияга билдириңиз."
        case .startedByItself:
            "Түзмөктө мүчүлүш болуп, ал өзү кайра иштеп баштады; кайталанса, башка түзмөк алыңыз."
        case .reader(let health): health.kyrgyz
        }
    }

    static func kyrgyz(_ state: PrinterState) -> String {
        switch state {
        case .ready: "даяр."
        case .printing: "басып жатат."
        case .paperLow: "кагазы жакында түгөнөт."
        case .paperOut: "кагазы жок; жаңысын салыңыз."
        case .coverOpen: "капкагы ачык; жабыңыз."
        case .jammed: "кагазы кептелди; алып салыңыз."
        case .overheated: "ысып кетти; бир нече мүнөт күтүңүз."
        case .absent: "жооп бербейт."
        }
    }
}
