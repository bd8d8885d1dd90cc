import Wording

extension ExportWords {
    var russian: String {
        switch self {
        case .abstract: "Записать протоколы и запечатанный журнал закрытого участка."
        case .discussion:
            """
            Записывает public/protocol-….json, по одному на голосование, и sealed/log.sealed, который может открыть \
            только комиссия. Служба участка может быть остановлена. Можно повторить, например если флешка потеряна.

            Пример:
              dobush-station export --folder /srv/1201 --to /media/stick/1201-closing
            """
        case .toHelp: "Куда записать."
        case .complete(let station, let protocols):
            "Пакет закрытия участка № \(station) полон, но не записан: "
                + "\(Counted.ru(protocols, "протокол", "протокола", "протоколов")) и запечатанный журнал."
        case .written(let station, let protocols, let folder):
            "Пакет закрытия участка № \(station) записан в \(folder): "
                + "\(Counted.ru(protocols, "протокол", "протокола", "протоколов")) и запечатанный журнал."
        case .notClosed: "Участок не закрыт; сначала закройте его: dobush-station close."
        case .noLog: "У участка нет журнала: его никогда не открывали."
        case .neverOpened: "Участок никогда не открывался; выгружать нечего."
        }
    }
}
