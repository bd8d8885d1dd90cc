import Wording

extension CandidateVerifyWords {
    var russian: String {
        switch self {
        case .abstract: "Запросить государственные реестры о кандидатах и проверить требования по их ответам."
        case .discussion:
            """
            Запрашивается только то, что открыто: на что ещё не ответили, что устарело или не доказано. Та же команда ещё \
            раз продолжает с того места, где прервалась; отвеченное второй раз не запрашивается. Если все ответы \
            соответствуют закону, подтверждать ничего не нужно; что решают люди, названо в конце. Код завершения 7: \
            реестр не ответил или доказательство ответа ещё не готово.

            Примеры:
              dobush candidate verify --user KG-op1
              dobush candidate verify 417 --user KG-op1 --dry-run
            """
        case .idsHelp: "Номера заявлений; если не названы, все, по которым нет решения."
        case .testHelp: "Спросить тестовые двойники сервисов, не о настоящих людях."
        case .cannotAsk(let service, let parameter):
            "Сервис \(service) требует значение \(parameter), которого нет в заявлении; измените описание сервиса."
        case .noFact(let service, let fact):
            "Сервис \(service) не сообщает сведение \(fact), которое нужно для требования; исправьте одно из двух."
        case .progress(let done, let count): "\(done) из \(Counted.ru(count, "вопроса", "вопросов", "вопросов"))"
        case .nothingToAsk: "Открытых вопросов нет: запрашивать реестры не нужно."
        case .wouldAsk(let service, let count):
            "Будет запрошен \(service): \(Counted.ru(count, "вопрос", "вопроса", "вопросов"))."
        case .asked(let count, let answered):
            "Задано: \(Counted.ru(count, "вопрос", "вопроса", "вопросов")), отвечено и доказано: \(answered)."
        case .silent(let service, let count):
            "Сервис \(service) ещё не ответил: \(Counted.ru(count, "вопрос", "вопроса", "вопросов")). "
                + "Повторите команду позже."
        case .forPeople(let number, let requirements): "Решают люди: № \(number): \(requirements)."
        }
    }
}
