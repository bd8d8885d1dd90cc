import Files
import Wording

extension ClerkRefusal {
    package var russian: String {
        switch self {
        case .unknown(let member):
            "Для члена комиссии \(member) ключа нет. Проверьте обозначение или сначала закажите ключ."
        case .wrongPIN(let left): "ПИН неверен. Осталось попыток: \(left); затем ключ закрывается на 15 минут."
        case .locked(let end): "ПИН слишком много раз введён неверно. Ключ закрыт, откроется: \(end.russian)."
        case .notValid(let member):
            "Сертификат члена комиссии \(member) ещё не действует или уже истёк. Попросите комиссию выдать новый."
        case .forged(let member):
            "Ключ и сертификат члена комиссии \(member) не подходят друг к другу, или нет подписи комиссии. Сообщите комиссии; ключ можно сделать заново."
        case .damaged(let file): "Файл \(file) повреждён. Восстановите последнюю копию."
        case .busy: "В эту минуту входит кто-то другой. Повторите чуть позже."
        case .memory: "Не хватает памяти, чтобы открыть ключ. Закройте другие программы и повторите."
        case .file(let error): error.russian
        }
    }
}
