import BallotCrypto
import Wording

extension KeyCeremonyFault {
    package var russian: String {
        switch self {
        case .manifest(let cause):
            "На столе лежит не манифест, или он повреждён. \(cause.russian) Попросите его у комиссии ещё раз."
        case .number(let number, let all): "Хранителя № \(number) нет: номера идут от 1 до \(all)."
        case .awaits(let round, let missing):
            "Ещё рано: нет файлов «\(round.russian)» от хранителей № \(Self.list(missing)). Дождитесь их на столе и "
                + "введите ту же команду ещё раз. Если кто-то не явился, комиссия начинает заново без него."
        case .damaged(let message, let check):
            "Неверно: \(message.russian) (проверка V\(check.rawValue)). Не продолжайте: пусть № \(message.author) ещё раз "
                + "положит этот файл на стол со своего носителя. Если он снова неверен, комиссия начинает заново без № "
                + "\(message.author)."
        case .notMine(let message):
            "На столе лежит \(message.russian), но сделано это не этим ключом. Либо номер чужой, либо файл подменили: "
                + "выясните, прежде чем кто-либо продолжит."
        case .exchanged(let round):
            "Файлы «\(round.russian)» на столе — не те, от которых этот хранитель исходил. Файлы подменили: запишите "
                + "это в акт; комиссия начинает создание ключа заново."
        case .alike:
            "Два хранителейа принесли одинаковые числа. Комиссия начинает создание ключа заново, все — с новыми ключами."
        case .atFault(let guilty, let accuser):
            guilty == accuser
                ? "Хранитель № \(accuser) пожаловался на верную долю: виновен № \(accuser). Эта попытка окончена; "
                    + "комиссия начинает заново без тех, кого исключит."
                : "Хранитель № \(guilty) послал неверную долю для № \(accuser): виновен № \(guilty). Эта попытка "
                    + "окончена; комиссия начинает заново без тех, кого исключит."
        case .otherKey:
            "Файл ключа не от этой церемонии. Возьмите тот, что для неё создала команда «election begin»."
        }
    }

    private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
