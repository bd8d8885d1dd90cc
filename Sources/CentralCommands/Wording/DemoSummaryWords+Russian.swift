#if Training
    import Wording

    extension DemoSummaryWords {
        var russian: String {
            switch self {
            case .day: "День голосования"
            case .whoCame: "Кто пришёл"
            case .howMany: "Сколько"
            case .whatDeskDid: "Что сделал участок"
            case .story(let story):
                switch story {
                case .plain: "Документ и палец"
                case .slips: "Первый раз палец соскользнул"
                case .fingersOnly: "Без документа: два пальца"
                case .spoils: "Испортил бюллетень"
                case .unreadable: "Пальцы не читаются"
                case .impostor: "Посторонний с документом"
                case .otherStation: "Избиратель другого участка"
                case .comesTwice: "Пришёл второй раз"
                }
            case .verdict("finished"): "бюллетень выдан"
            case .verdict("photo-rejected"): "отказ: на фотографии другой"
            case .verdict("not-on-list"): "отказ: нет в этом списке"
            case .verdict("already-issued"): "отказ: бюллетень уже получен"
            case .verdict("not-matched"), .verdict("proposed"): "попросили документ"
            case .verdict(let other): other
            case .answerTimes(let one, let many):
                "От изображения до ответа: 1:1 — \(Self.russian(one)), 1:N — \(Self.russian(many))"
            case .verifier: "Независимая проверка"
            case .publishedLedger: "опубликованный журнал"
            case .changedCopy: "изменённая копия"
            case .rootKeys: "контрольный код корневых ключей"
            case .lookInto: "Посмотрите"
            case .publicLedger: "публичный журнал, проверить может любой"
            case .snapshots: "подписанные списки (minisign -V)"
            case .station: "устройство участка: журнал, пакет закрытия"
            case .forms: "чек и бюллетень одного избирателя, как на бумаге"
            case .verifyYourself: "Проверьте сами:"
            case .took(let seconds): "Все выборы заняли \(seconds) с."
            }
        }

        private static func russian(_ times: Times?) -> String {
            times.map { "\($0.median) мс (до \($0.slowest))" } ?? "–"
        }
    }
#endif
