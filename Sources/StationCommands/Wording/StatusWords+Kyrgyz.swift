import Wording

extension StatusWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Участоктун абалын көрсөтүү: сандар гана, аттары жок."
        case .discussion:
            """
            Мисал:
              dobush-station status --folder /srv/1201
            """
        case .notOpen(let station, let kind): "№ \(station) участок (\(kind.kyrgyz)) ачыла элек."
        case .open(let station, let kind): "№ \(station) участок (\(kind.kyrgyz)) ачык."
        case .closed(let station, let kind): "№ \(station) участок (\(kind.kyrgyz)) жабылган."
        case .list: "Тизме"
        case .listValue(let code, let voters): "\(code), \(Counted.ky(voters, "шайлоочу"))"
        case .corrections: "Акыркы түзөтүү"
        case .issued: "Бюллетень алды"
        case .spoiled: "Бузулган"
        case .secondAttempts: "Экинчи аракеттер"
        case .fallbacks: "Эки мүчө аныктады"
        case .identification: "Аныктоо"
        case .unsettled(let numbers): "Берилгени такталган жок, тизмедеги номерлери: \(numbers.kyrgyz)."
        case .fallbackAlarm:
            "Күтүлгөндөн көп шайлоочуну эки мүчө аныктады: сканерди аарчып, комиссияга билдириңиз."
        }
    }
}
