import Ledger
import Wording

extension LedgerWords {
    var russian: String {
        switch self {
        case .group: "Публичный журнал: что в нём есть, и добавление подписанных заявлений."
        case .groupDiscussion:
            "Кто не доверяет комиссии, проверяет папку ledger/public независимой программой dobush-verify."

        case .listAbstract: "Записи журнала, по одной в строке, и последняя контрольная отметка."
        case .number: "№"
        case .type: "Что"
        case .submitter: "От кого"
        case .time: "Время"
        case .size(let origin, let size): "\(origin), записей: \(size)"
        case .root(let hash): "корень \(hash)"

        case .appendAbstract: "Добавить подписанное заявление из файла."
        case .appendDiscussion: "Если заявление уже есть в журнале, ответ повторяется, второй раз оно не вносится."
        case .statementHelp: "Заявление, файл JSON."
        case .appendDryRunHelp: "Проверить, принял бы его журнал, и остановиться; ничего не записывать."
        case .protocolsElsewhere: "Протоколы принимаются с проверкой: dobush protocol receive."
        case .resultsElsewhere: "Итоги вычисляются, а не приносятся: dobush tabulate --publish."
        case .wouldTake(let type):
            "Журнал принял бы это заявление (\(type.russian)); ничего не записано."
        case .appended(let receipt): "Запись \(receipt.seq), хеш записи \(receipt.leafHash)"
        }
    }
}
