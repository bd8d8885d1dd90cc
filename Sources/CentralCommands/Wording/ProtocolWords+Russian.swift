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
            Пакет — папка, которую создала команда dobush-station export. До публикации проверяются все суммы; если \
            протокол не сходится, называется строка, и участок должен его исправить.
            """
        case .packageHelp: "Пакет закрытия участка."
        case .receiveDryRunHelp: "Проверить протоколы и остановиться; ничего не публиковать."
        case .noProtocols(let package):
            "В папке \(package) нет протоколов. Назовите папку, которую выгрузил участок."
        case .doNotAddUp(let faults): "Протоколы не сходятся:" + Self.lines(faults, in: .ru)
        case .wouldReceive(let count):
            "\(Counted.ru(count, "протокол сходится", "протокола сходятся", "протоколов сходятся")); ничего не "
                + "опубликовано."
        case .received(let count, let entries):
            "Принято: \(Counted.ru(count, "протокол", "протокола", "протоколов")); записи журнала: "
                + Self.numbers(entries)

        case .listAbstract: "Протоколы каких участков есть в журнале, а каких не хватает."
        case .there(let contest, let count):
            "\(contest): \(Counted.ru(count, "протокол", "протокола", "протоколов"))"
        case .missing(let contest, let stations): "\(contest), не хватает: \(SnapshotWords.names(stations))"
        }
    }
}
