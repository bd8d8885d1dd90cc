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

        case .scrubAbstract: "Жарыяланган журналды башынан аягына чейин кайра окуп, дискте бузулган жерлерди табуу."
        case .scrubDiscussion:
            "Ар бир жазуу, ар бир хеш жана ар бир контролдук белги өз ара салыштырылат. Кол тамгаларды жана эрежелерди dobush-verify текшерет."
        case .scrubbed(let entries): "Бардык файлдар бири-бирине дал келет: \(Counted.ky(entries, "жазуу"))."
        case .scrubAdvice:
            "Бул файлдарды байкоочунун көчүрмөсүнөн же камдык көчүрмөдөн калыбына келтирип, дискти текшертиңиз. Башка эч нерсени өчүрбөңүз."

        case .exportAbstract: "Жарыяланган журналды бүт бойдон бир архивге жазуу."
        case .exportDiscussion:
            "Тармагы жок сактоочулар жана байкоочулар үчүн: tar -xf буйругу dobush-trustee жана dobush-verify окуган папканы берет."
        case .exportHelp: "Жазыла турган архив; ал азырынча болбошу керек."
        case .exported(let entries, let file): "\(file) архивинде \(Counted.ky(entries, "жазуу")) бар."
        case .proveAbstract: "Жазуунун журналда бар экенинин далилин файлга жазуу."
        case .proveDiscussion: "Бул файлы жана түпкү ачкычтары бар адам аны тармаксыз текшере алат."
        case .entryHelp: "Жазуунун номери; аны dobush ledger list көрсөтөт."
        case .proofHelp: "Жазыла турган файл; көрсөтүлбөсө, учурдагы папкадагы НОМЕР.tlog-proof."
        case .noEntry(let number, let size):
            "\(number)-номерлүү жазуу жок; журналда \(Counted.ky(size, "жазуу")) бар, эсеп 0дөн башталат."
        case .proved(let number, let file): "\(number)-жазуунун далили: \(file)"
        }
    }
}
