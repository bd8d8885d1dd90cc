#if Training
    import Wording

    extension DemoWords {
        var russian: String {
            switch self {
            case .abstract: "Провести целые маленькие выборы с вымышленными людьми и проверить их."
            case .discussion:
                """
                Два участка, 400 избирателей с двумя пальцами у каждого, приходит около 120. Всё делают настоящие \
                программы; изображения пальцев рисует компьютер, они поступают через виртуальный сканер. Вид этих \
                выборов — учебные (training): принять их за настоящие нельзя.
                """
            case .folderHelp: "Папка, которой ещё нет (обычно demo, затем demo-2 и так далее)."
            case .votersHelp: "Сколько избирателей (не меньше 100)."
            case .visitorsHelp: "Сколько из них приходит."
            case .seedHelp: "Другое число — другие люди."
            case .verifierHelp:
                "Независимая программа проверки (обычно dobush-verify рядом с этой программой или в Audit)."
            case .firmwareHelp:
                "Прошивка комбинированного устройства, как её оставляет make firmware (по умолчанию .build-firmware)."
            case .wrongNumbers: "--voters — от 100 до 5000, --visitors — от 30 до трёх четвертей от них."
            case .folderTaken(let folder):
                "\(folder) уже есть. Удалите её (rm -r \(folder)) или назовите другую папку через --folder."
            case .noVerifier:
                "Программа проверки не собрана. Соберите её (cd Audit && ../scripts/build) или назовите через "
                    + "--verifier."

            case .title: "Целые маленькие выборы с вымышленными людьми (вид: учебные)"
            case .place(let folder): "Всё, что от них остаётся, лежит в папке \(folder)/"
            case .seconds(let time): "\(time) с"
            case .step(let step): step.russian
            case .people(let count, let images):
                "\(Counted.ru(count, "человек", "человека", "человек")), "
                    + Counted.ru(images, "изображение пальцев", "изображения пальцев", "изображений пальцев")
            case .rootKeys: "3 корневых ключа, заверяют 2 из них; публичный журнал начат"
            case .ownKeys: "у каждого устройства свои ключи"
            case .listed(let voters):
                "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей")); хеши обоих списков записаны в журнал"
            case .linked(let templates):
                "\(Counted.ru(templates, "шаблон", "шаблона", "шаблонов")); изображения удалены"
            case .versions(let codes): "версии \(codes.joined(separator: ", "))"
            case .came(let count, let issued, let documents, let receipts):
                "пришло: \(Figures.text(count, in: .ru)), получили бюллетень: \(Figures.text(issued, in: .ru))"
                    + (documents > 0
                        ? "; устройства прочитали \(Counted.ru(documents, "документ", "документа", "документов")) и напечатали "
                            + Counted.ru(receipts, "чек", "чека", "чеков") : "")
            case .unitsTested(let count):
                "\(Counted.ru(count, "устройство", "устройства", "устройств")): прошивка в QEMU доказала себя, "
                    + "она в списке комиссии"
            case .noFirmware:
                "пропущено: соберите прошивку (make firmware) и установите QEMU; ПИН вводят, чеки не печатаются"
            case .published: "все суммы проверены, итог записан в журнал"
            case .passes: "проверка пройдена"
            case .found(let byte, let file): "байт \(byte) файла \(file): обнаружено"
            case .votersDone(let done, let count):
                "готово избирателей: \(Figures.text(done, in: .ru)) из \(Figures.text(count, in: .ru))"
            case .visitorsDone(let done, let count):
                "принято посетителей: \(Figures.text(done, in: .ru)), всего около \(Figures.text(count, in: .ru))"

            case .programFailed(let command, let status, let words):
                "Команда завершилась с ошибкой (\(status)): \(command)\n\(words)"
            case .daemonSilent(let log): "Служба участка не запустилась; смотрите \(log)"
            case .codesMissing(let station): "Нет кодов членов комиссии участка \(station)."
            case .deskWrong(let stories): "Стол участка сделал не то, что должен: \(stories.joined(separator: ", "))"
            case .papersWrong(let papers, let receipts):
                "Из принтеров вышло \(papers) листов, а запрошено \(receipts)."
            case .fingersFailed(let count, let all):
                "Не совпали пальцы у \(Counted.ru(count, "посетителя", "посетителей", "посетителей")) из \(all)"
            }
        }
    }

    extension DemoWords.Step {
        var russian: String {
            switch self {
            case .registers: "Готовятся данные других реестров"
            case .call: "Выборы назначаются"
            case .stations: "Два участка настраиваются и заверяются"
            case .units: "Комбинированные устройства принимаются и проверяются"
            case .lists: "Из реестра составляются списки избирателей"
            case .fingers: "Отпечатки привязываются к окончательному списку"
            case .snapshots: "Каждый участок получает подписанный, запечатанный список"
            case .votingDay: "День голосования: две службы, два сканера"
            case .count: "Протоколы принимаются и складываются"
            case .verify: "Посторонний проверяет журнал с самого начала"
            case .tamper: "В копии меняется один байт"
            }
        }
    }
#endif
