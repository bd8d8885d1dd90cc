import Console
import Wording

extension HelpWords {
    var kyrgyz: String {
        switch self {
        case .usage: "Колдонуу:"
        case .arguments: "Аргументтер:"
        case .options: "Параметрлер:"
        case .commonOptions: "Жалпы параметрлер:"
        case .verbs: "Буйруктар:"
        case .verb: "буйрук"
        case .help: "Ушул жардамды көрсөтүү."
        case .exitCodes: "Чыгуу коддору:"
        case .exitCode(let status):
            switch status {
            case .ok: "0 аткарылды"
            case .failure: "1 ката чыкты"
            case .usage: "2 туура эмес колдонулду"
            case .notFound: "3 табылган жок"
            case .permission: "4 укук жок же кол тамга туура эмес"
            case .conflict: "5 бар нерсеге каршы келет"
            case .checkFailed: "6 текшерүүдөн өткөн жок"
            case .partial: "7 бир бөлүгү гана аткарылды"
            }
        case .preset(let value): "(берилбесе: \(value))"
        case .allowed(let values): "(мүмкүн болгон маанилер: \(values.joined(separator: ", ")))"
        case .more(let command): "Толугураак: \(command)"
        case .name: "АТЫ"
        case .synopsis: "КОЛДОНУУ"
        case .description: "СЫПАТТАМАСЫ"
        case .seeAlso: "ДАГЫ КАРАҢЫЗ"
        case .manual: "Добуш: колдонмо"
        }
    }
}
