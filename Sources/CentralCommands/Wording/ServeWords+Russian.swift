extension ServeWords {
    var russian: String {
        switch self {
        case .group: "Запустить страницы комиссии."
        case .groupDiscussion:
            """
            Серверы работают по обычному HTTP на этой машине: перед тем, что открыто для других, поставьте прокси с TLS. \
            Ctrl-C или SIGTERM завершает их; на начатые запросы они ещё ответят.
            """
        case .candidatesAbstract: "Запустить страницу для регистрации кандидатов и публичную страницу."
        case .candidatesDiscussion:
            """
            Члены комиссии входят на свою страницу по своему PIN, когда их ключи созданы командой dobush candidate clerk: \
            принимают заявления, запрашивают государственные реестры, решают вдвоём. Публичная страница показывает, кто \
            подал заявление и как оно рассматривается, без личных номеров. У страниц разные адреса, чтобы прокси мог \
            открыть всем только вторую.

            Пример:
              dobush serve candidates --passphrase-file phrase
            """
        case .deskHelp: "Где работает страница комиссии, в виде HOST:PORT; порт 0 — любой свободный."
        case .publicHelp: "Где работает публичная страница, в виде HOST:PORT; порт 0 — любой свободный."
        case .noPages:
            "Рядом с программой нет страниц desk и candidates. Укажите папку Web параметром --assets."
        case .desk(let address): "Для комиссии: \(address)"
        case .everybody(let address): "Для всех: \(address)"
        case .asksRegisters: "Страница комиссии запрашивает государственные реестры через систему обмена."
        case .asksNobody:
            "Связи с системой обмена нет (exchange/connection.json), поэтому страница комиссии реестры не запрашивает."
        case .exchangeAbstract:
            "Отвечать органам, которые спрашивают через систему обмена: состояние кандидатов, опубликованные итоги."
        case .exchangeDiscussion:
            """
            Сюда обращается наш сервер безопасности, по SOAP и по REST; описания лежат в /wsdl и /openapi.yaml. \
            Подсистема — client из exchange/connection.json; вопрос к другой подсистеме отклоняется. Сообщается только \
            то, что и так опубликовано.
            """
        case .provider(let address, let client): "\(client) отвечает по адресу \(address)"
        }
    }
}
