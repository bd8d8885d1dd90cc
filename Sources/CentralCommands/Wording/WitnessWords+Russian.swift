import Wording

extension WitnessWords {
    var russian: String {
        switch self {
        case .group: "Свидетель: подписывает контрольные отметки чужих журналов."
        case .groupDiscussion:
            "Для организаций, не зависящих от комиссии. Свидетель никогда не подписывает две отметки, которые противоречат друг другу; кто требует подписей нескольких свидетелей, тому не нужно верить журналу."
        case .folderHelp: "Папка свидетеля."
        case .key: "ключ свидетеля"
        case .noWitness(let folder):
            "В папке \(folder) нет свидетеля, или ключ у него другой. Создайте его командой dobush witness new."

        case .newAbstract: "Создать свидетеля: его ключ и список журналов, за которыми он следит."
        case .newDiscussion:
            """
            Повторная команда с другими журналами меняет список, а ключ остаётся. Комиссии передайте показанный ключ и адрес, \
            по которому свидетель отвечает.

            Пример:
              dobush witness new --folder witness --name witness.example.kg --log "$LOG_KEY"
            """
        case .nameHelp: "Имя свидетеля в его подписях, например доменное имя."
        case .logHelp: "Ключ журнала, за которым следить; можно указать несколько раз."
        case .wrongName: "В имени от 1 до 255 байтов, без пробелов и знака плюс."
        case .noLogs: "Укажите хотя бы один журнал в --log."
        case .otherName(let name): "Эта папка принадлежит свидетелю \(name). Возьмите другую папку."
        case .made(let key): "Ключ свидетеля для комиссии: \(key)"

        case .serveAbstract: "Отвечать журналам, которые просят подписи."
        case .serveDiscussion:
            "POST /add-checkpoint, как описывает C2SP tlog-witness. Подписанное записано на диск до ответа. Работает по простому HTTP: поставьте перед ним прокси с TLS. Ctrl-C или SIGTERM завершает работу."
        case .serving(let name, let address): "Свидетель \(name) отвечает по адресу \(address)."
        }
    }
}
