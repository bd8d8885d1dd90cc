import Wording

extension MemberWords {
    var russian: String {
        switch self {
        case .fileHelp:
            "Для сценариев: файл [{\"id\":…,\"code\":…},…], доступный только вам; иначе члены вводят коды сами."
        case .onlyMember: "Короткое имя члена комиссии:"
        case .firstMember: "Короткое имя первого члена:"
        case .secondMember: "Короткое имя второго члена:"
        case .code(let id): "Код \(id):"
        case .badName: "В коротком имени бывают только a-z, 0-9, - _ . и больше ничего, например chair."
        case .badFile(let file, let why): "\(file) — не файл членов комиссии. \(why.russian)"
        case .fewInFile(let file, let least):
            "В файле \(file) должно быть не меньше \(Counted.ru(least, "члена", "членов", "членов"))."
        }
    }
}
