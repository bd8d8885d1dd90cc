import ElectionModel
import Tabulation
import Wording

extension ProtocolWords {
    var russian: String {
        switch self {
        case .group: "Принять протоколы участков; показать, каких не хватает."

        case .receiveAbstract: "Принять протоколы из пакета закрытия участка."
        case .receiveDiscussion:
            """
            Пакет — папка, которую создала команда dobush-station export, вместе с запечатанным журналом. До публикации \
            проверяются все суммы; если протокол не сходится, называется строка, и участок должен его исправить. Журнал \
            хранится как есть, а комиссия подписывает расписку, по которой участок стирает свой список. На тот же пакет \
            выдаётся та же расписка.
            """
        case .packageHelp: "Пакет закрытия участка."
        case .receiptHelp: "Куда ещё записать расписку для участка."
        case .receiveDryRunHelp: "Проверить протоколы и остановиться; ничего не публиковать."
        case .noProtocols(let package):
            "В папке \(package) нет протоколов. Назовите папку, которую выгрузил участок."
        case .noLog(let file):
            "Нет запечатанного журнала участка: \(file). Без него пакет неполный; пусть участок выгрузит его заново."
        case .notOneStation(let package):
            "Протоколы в папке \(package) — не одного участка этих выборов. Назовите папку, которую выгрузил участок."
        case .contestMissing(let contest, let package):
            "В папке \(package) нет протокола по \(contest); пусть участок выгрузит пакет заново."
        case .doNotAddUp(let faults): "Протоколы не сходятся:" + Self.lines(faults, in: .ru)
        case .wouldReceive(let count):
            "\(Counted.ru(count, "протокол сходится", "протокола сходятся", "протоколов сходятся")); ничего не "
                + "опубликовано."
        case .received(let count, let entries):
            "Принято: \(Counted.ru(count, "протокол", "протокола", "протоколов")); записи журнала: "
                + Self.numbers(entries)
        case .receipt(let file): "Расписка для участка: \(file)"

        case .listAbstract: "Протоколы каких участков есть в журнале, а каких не хватает."
        case .there(let contest, let count):
            "\(contest): \(Counted.ru(count, "протокол", "протокола", "протоколов"))"
        case .missing(let contest, let stations): "\(contest), не хватает: \(SnapshotWords.names(stations))"
        }
    }
}
