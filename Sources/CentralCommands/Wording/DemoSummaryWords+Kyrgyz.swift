#if Training
    import Wording

    extension DemoSummaryWords {
        var kyrgyz: String {
            switch self {
            case .day: "Добуш берүү күнү"
            case .whoCame: "Ким келди"
            case .howMany: "Саны"
            case .whatDeskDid: "Участок эмне кылды"
            case .story(let story):
                switch story {
                case .plain: "Документ жана манжа"
                case .slips: "Манжасы биринчи жолу тайып кетти"
                case .fingersOnly: "Документсиз: эки манжа"
                case .spoils: "Бюллетенди бузуп алды"
                case .unreadable: "Манжалары окулбайт"
                case .impostor: "Бирөөнүн документи менен"
                case .otherStation: "Башка участоктун шайлоочусу"
                case .comesTwice: "Экинчи жолу келди"
                }
            case .verdict("finished"): "бюллетень берилди"
            case .verdict("photo-rejected"): "баш тартылды: сүрөттө башка адам"
            case .verdict("not-on-list"): "баш тартылды: бул тизмеде жок"
            case .verdict("already-issued"): "баш тартылды: бюллетень алган"
            case .verdict("not-matched"), .verdict("proposed"): "документ суралды"
            case .verdict(let other): other
            case .answerTimes(let one, let many):
                "Сүрөттөн жоопко чейин: 1:1 — \(Self.kyrgyz(one)), 1:N — \(Self.kyrgyz(many))"
            case .verifier: "Өз алдынча текшерүү"
            case .publishedLedger: "жарыяланган журнал"
            case .changedCopy: "өзгөртүлгөн көчүрмө"
            case .rootKeys: "түпкү ачкычтардын текшерүү коду"
            case .lookInto: "Карап көрүңүз"
            case .publicLedger: "коомдук журнал, аны ар ким текшере алат"
            case .snapshots: "кол коюлган тизмелер (minisign -V)"
            case .station: "участоктун түзмөгү: журнал, жабуу пакети"
            case .forms: "бир шайлоочунун чеги жана бюллетени, басылгандай"
            case .verifyYourself: "Өзүңүз текшериңиз:"
            case .took(let seconds): "Бүт шайлоо \(seconds) секунд созулду."
            }
        }

        private static func kyrgyz(_ times: Times?) -> String {
            times.map { "\($0.median) мс (эң көбү \($0.slowest))" } ?? "–"
        }
    }
#endif
