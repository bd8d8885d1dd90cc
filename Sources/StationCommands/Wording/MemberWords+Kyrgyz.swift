import Wording

extension MemberWords {
    var kyrgyz: String {
        switch self {
        case .fileHelp:
            "Скрипттер үчүн: өзүңүз гана окуй ала турган [{\"id\":…,\"code\":…},…] файлы; болбосо мүчөлөрдөн суралат."
        case .onlyMember: "Мүчөнүн кыска аты:"
        case .firstMember: "Биринчи мүчөнүн кыска аты:"
        case .secondMember: "Экинчи мүчөнүн кыска аты:"
        case .code(let id): "\(id) коду:"
        case .badName: "Кыска атта a-z, 0-9, - _ . белгилери гана болот, мисалы chair."
        case .badFile(let file, let why): "\(file) мүчөлөрдүн файлы эмес. \(why.kyrgyz)"
        case .fewInFile(let file, let least): "\(file) файлында кеминде \(Counted.ky(least, "мүчө")) болушу керек."
        }
    }
}
