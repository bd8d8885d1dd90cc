import Ledger
import Wording

extension LedgerWords {
    var kyrgyz: String {
        switch self {
        case .group: "Коомдук журнал: анда эмне бар жана кол коюлган билдирүүлөрдү кошуу."
        case .groupDiscussion:
            "Комиссияга ишенбеген адам ledger/public папкасын өз алдынча dobush-verify программасы менен текшерет."

        case .listAbstract: "Журналдын жазуулары, ар бири бир сапта, жана акыркы контролдук белгиси."
        case .number: "№"
        case .type: "Эмне"
        case .submitter: "Кимден"
        case .time: "Убактысы"
        case .size(let origin, let size): "\(origin), жазуулар: \(size)"
        case .root(let hash): "тамыры \(hash)"

        case .appendAbstract: "Файл менен келген кол коюлган билдирүүнү кошуу."
        case .appendDiscussion: "Билдирүү журналда мурунтан болсо, жооп кайталанат, ал экинчи жолу жазылбайт."
        case .statementHelp: "Билдирүү, JSON файлы."
        case .appendDryRunHelp: "Журнал аны кабыл алар-албасын текшерип токтоо; эч нерсе жазылбайт."
        case .protocolsElsewhere: "Протоколдор текшерүү менен кабыл алынат: dobush protocol receive."
        case .resultsElsewhere: "Жыйынтык алып келинбейт, эсептелет: dobush tabulate --publish."
        case .wouldTake(let type):
            "Журнал бул билдирүүнү (\(type.kyrgyz)) кабыл алмак; эч нерсе жазылган жок."
        case .appended(let receipt): "Жазуу \(receipt.seq), жазуунун хеши \(receipt.leafHash)"
        }
    }
}
