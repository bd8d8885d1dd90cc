import Wording

extension WitnessWords {
    var kyrgyz: String {
        switch self {
        case .group: "Күбө: башкалардын журналдарынын контролдук белгилерине кол коёт."
        case .groupDiscussion:
            "Комиссиядан көз карандысыз уюмдар үчүн. Күбө бири-бирине каршы келген эки белгиге эч качан кол койбойт; бир нече күбөнүн колун талап кылган адамга журналга ишенүүнүн кереги жок."
        case .folderHelp: "Күбөнүн папкасы."
        case .key: "күбөнүн ачкычы"
        case .noWitness(let folder):
            "\(folder) папкасында күбө жок же анын ачкычы башка. Аны dobush witness new буйругу менен түзүңүз."

        case .newAbstract: "Күбөнү түзүү: анын ачкычын жана ал көз салган журналдардын тизмесин."
        case .newDiscussion:
            """
            Башка журналдар менен кайталанса, тизме өзгөрөт, ачкыч калат. Комиссияга көрсөтүлгөн ачкычты жана күбө жооп берген \
            даректи бериңиз.

            Мисал:
              dobush witness new --folder witness --name witness.example.kg --log "$LOG_KEY"
            """
        case .nameHelp: "Күбөнүн кол тамгаларындагы аты, мисалы домендик аты."
        case .logHelp: "Көз салына турган журналдын ачкычы; бир нече жолу берсе болот."
        case .wrongName: "Ат 1ден 255ке чейинки байттан турат, боштугу жана кошуу белгиси жок."
        case .noLogs: "--log менен жок дегенде бир журналды көрсөтүңүз."
        case .otherName(let name): "Бул папка \(name) деген күбөнүкү. Башка папка алыңыз."
        case .made(let key): "Комиссия үчүн күбөнүн ачкычы: \(key)"

        case .serveAbstract: "Кол тамга сураган журналдарга жооп берүү."
        case .serveDiscussion:
            "POST /add-checkpoint, C2SP tlog-witness боюнча. Кол коюлган нерсе жооптон мурун дискке жазылат. Жөнөкөй HTTP менен иштейт: анын алдына TLS менен иштеген прокси коюңуз. Ctrl-C же SIGTERM токтотот."
        case .serving(let name, let address): "\(name) деген күбө \(address) дарегинде жооп берет."
        }
    }
}
