import Files
import Persistence

extension LedgerError {
    package var russian: String {
        switch self {
        case .refused(let reason): "публичный журнал это не принимает: \(reason.russian)"
        case .idempotencyKeyTaken(let key):
            "ключ повтора \(key) уже использован для другой записи; выберите новый"
        case .locked:
            "в этот журнал сейчас пишет другая программа; дождитесь её окончания или остановите «dobush ledger serve --submissions»"
        case .doubt(let doubt):
            "файлы журнала расходятся, поэтому ничего не подписано: \(doubt.russian). Оставьте всё как есть и позовите оператора журнала"
        case .file(let error): "\(error.russian). Ничего не опубликовано"
        case .journal(let error): "\(error.russian). Ничего не опубликовано"
        case .busy: "журнал сейчас перегружен; повторите через несколько секунд"
        case .unwitnessed:
            "ни один свидетель не ответил, поэтому некому подтвердить, что это самая новая копия журнала, и ничего не подписано. Проверьте сеть и повторите; если свидетелей больше не будет, уберите их адреса из файла witnesses"
        case .finalQuorumMissed(let has, let needs):
            "итог утверждён, но подписей свидетелей \(has), а нужно \(needs), поэтому это сохранено и не опубликовано. Запросите свидетелей ещё раз; со дня установления результата комиссия может сообщить, что кворум не собран"
        case .absent: "здесь нет публичного журнала"
        }
    }
}
