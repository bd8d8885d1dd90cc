import ElectionModel
import Persistence
import Wording

extension RegisterError {
    package var russian: String {
        switch self {
        case .otherElection(let id):
            "эта база данных относится к другим выборам (\(id)); откройте базу своих выборов или создайте новую"
        case .otherKind(let kind):
            "эта база данных — от выборов другого вида (\(kind.russian)); виды не смешиваются, возьмите другую базу"
        case .wrongKey: "база данных создана с другими ключами; укажите ключ, с которым она создана"
        case .damaged(let table):
            "запечатанное значение в таблице \(table) не открывается; остановитесь, сохраните файл и восстановите "
                + "последнюю резервную копию"
        case .file(let path):
            "файл \(path) не удаётся прочитать или записать; проверьте путь и свои права доступа"
        case .fileChanged(let name):
            "файл \(name) изменился во время импорта; импортируйте новый файл под отдельным именем"
        case .header(let fault): "первая строка файла должна называть столбцы: \(fault.russian)"
        case .importStopped(let rows, .full):
            "импорт остановился: на диске нет места. Сохранено: \(Counted.ru(rows, "строка", "строки", "строк")). "
                + "Освободите место и повторите ту же команду, она продолжит с этого места"
        case .importStopped(let rows, let cause):
            "импорт остановился (\(Self.words(cause, in: .ru))). Сохранено: "
                + "\(Counted.ru(rows, "строка", "строки", "строк")). "
                + "Устраните причину и повторите ту же команду, она продолжит с этого места"
        case .importRunning(let name): "другая программа сейчас импортирует \(name); дождитесь её окончания"
        case .importUnfinished(let name):
            "импорт файла \(name) не закончен; повторите его, чтобы закончить, или откажитесь от него"
        case .noSuchImport(let name): "незаконченного импорта с именем \(name) нет; проверьте имя"
        case .finalListFormed:
            "окончательный список уже составлен, поэтому реестр больше не меняется; оформите исправление"
        case .noFinalList:
            "это можно сделать только после окончательного списка; сначала составьте окончательный список"
        case .registerEmpty: "в реестре нет избирателей; сначала импортируйте их"
        case .unknownStation: "на этих выборах нет такого участка; посмотрите участки в описании выборов"
        case .purpose(let purpose):
            "читать биометрические данные с такой целью (\(Self.russian(purpose))) нельзя; укажите цель, для которой "
                + "это разрешено"
        }
    }

    private static func russian(_ purpose: AccessPurpose) -> String {
        switch purpose {
        case .snapshot: "экземпляр списка для участка"
        case .identification: "идентификация"
        case .complaint: "жалоба"
        case .voterRequest: "запрос избирателя"
        case .audit: "проверка"
        }
    }
}
