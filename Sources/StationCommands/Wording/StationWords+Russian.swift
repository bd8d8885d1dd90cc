import Wording

extension StationWords {
    var russian: String {
        switch self {
        case .abstract: "Ведёт избирательный участок: список, пальцы, бюллетени, протокол."
        case .discussion:
            """
            Команды стоят в том порядке, в каком идут выборы. Служба участка (run) работает весь день в отдельном окне; \
            остальные команды обращаются к ней.
            """
        case .folderHelp: "Папка участка."
        case .terminalKey: "ключ этого терминала"
        case .notProvisioned(let folder):
            "\(folder) — не папка участка; создайте её: dobush-station provision."
        case .folderInUse(let folder):
            "Папкой \(folder) пользуется служба участка или другая команда; сначала остановите её."
        case .otherKind(let file, let kind):
            "\(file) — ключ для другого вида выборов (\(kind.russian)); виды никогда не смешиваются."
        case .nothingImported: "Список избирателей ещё не загружен; загрузите его: dobush-station import."
        case .damaged(let file, let why): "Файл \(file) повреждён. \(why.russian)"
        case .notRunning(let folder):
            "Служба участка не запущена; запустите её в отдельном окне: dobush-station run --folder \(folder)"
        case .advice(let command): "Наберите: \(command)"
        case .listNumberHelp: "Номер избирателя в списке."
        case .listNumberRange(let most): "Номер в списке — число от 1 до \(most)."
        }
    }
}
