import Wording

extension MessageFault {
    package var russian: String {
        switch self {
        case .markup(.malformed): "Сообщение повреждено: это не XML."
        case .markup(.documentType):
            "Сообщение объявляет тип документа; такие сообщения не принимаются: они могут причинить вред."
        case .markup(.tooLarge), .tooLarge: "Сообщение больше допустимого."
        case .markup(.tooDeep): "Элементы сообщения вложены друг в друга слишком глубоко."
        case .notEnvelope: "Сообщение не является SOAP 1.1."
        case .shape: "В сообщении нет одного заголовка и одного тела с одним элементом."
        case .header(let name): "Заголовок \(name) отсутствует или указан дважды."
        case .value(let name): "Заголовок \(name) записан неверно."
        case .version: "Версия протокола сообщения не 4.0."
        case .otherService: "Тело сообщения не относится к сервису из его заголовка."
        case .parts: "Сообщение из нескольких частей обрезано или не содержит части SOAP."
        case .mediaType: "Такого типа содержимого в системе обмена не бывает."
        case .otherRequest: "Ответ относится к другому запросу. Повторите запрос."
        case .otherPerson: "Ответ не о том человеке, о котором спрашивали."
        case .json: "Ответ не является JSON ожидаемого вида."
        }
    }
}
