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

        case .scrubAbstract: "Перечитать весь опубликованный журнал и найти то, что испортил диск."
        case .scrubDiscussion:
            "Каждая запись, каждый хеш и каждая контрольная отметка сверяются между собой. Подписи и правила проверяет dobush-verify."
        case .scrubbed(let entries):
            "Все файлы согласуются: \(Counted.ru(entries, "запись", "записи", "записей"))."
        case .scrubAdvice:
            "Восстановите эти файлы из копии наблюдателя или из резервной копии и проверьте диск. Больше ничего не удаляйте."

        case .exportAbstract: "Записать весь опубликованный журнал одним архивом."
        case .exportDiscussion:
            "Для хранителей и наблюдателей без сети: tar -xf даёт папку, которую читают dobush-trustee и dobush-verify."
        case .exportHelp: "Архив, который будет записан; его ещё не должно быть."
        case .exported(let entries, let file):
            "В архиве \(file) \(Counted.ru(entries, "запись", "записи", "записей"))."
        case .proveAbstract: "Записать в файл доказательство того, что запись есть в журнале."
        case .proveDiscussion: "У кого есть этот файл и корневые ключи, тот проверит его без сети."
        case .entryHelp: "Номер записи; его показывает dobush ledger list."
        case .proofHelp: "Файл для доказательства; без него — НОМЕР.tlog-proof в текущей папке."
        case .noEntry(let number, let size):
            "Записи \(number) нет; в журнале \(Counted.ru(size, "запись", "записи", "записей")), счёт идёт с 0."
        case .proved(let number, let file): "Доказательство записи \(number): \(file)"
        }
    }
}
