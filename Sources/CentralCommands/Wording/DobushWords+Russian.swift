import Wording

extension DobushWords {
    var russian: String {
        switch self {
        case .abstract: "Подготовка, проведение и подсчёт выборов с биометрической идентификацией избирателей."
        case .discussion(let withDemo):
            "Все команды работают с одной папкой, в которой лежат выборы: описание, ключи, реестр, публичный журнал и "
                + "экземпляры списков. Начните с dobush election new"
                + (withDemo ? " или посмотрите сразу целые выборы: dobush demo." : ".")
        case .databaseHelp:
            "База данных реестра: файл или postgres://… (по умолчанию та, с которой выборы были назначены)."
        case .folderHelp: "Папка выборов."
        case .commissionKeys: "ключи комиссии"
        case .noElection(let folder):
            "В папке \(folder) нет выборов. Укажите нужную папку через --folder или создайте выборы: "
                + "dobush election new."
        case .awaitsRoots(let file):
            "Журнал ещё не начат, в нём нет начальной записи: сначала хранители корневых ключей подписывают \(file), затем "
                + "dobush election begin --certificates FILE."
        case .definitionFollows:
            "В журнале был более новый бюллетень, чем в этой папке: какая-то команда была прервана. Теперь он записан в definition.json. "
                + "Повторите команду."
        }
    }
}
