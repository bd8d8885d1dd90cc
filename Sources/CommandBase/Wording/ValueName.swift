import Wording

/// What stands for an option's value in the usage line, such as `<file>`.
package enum ValueName: Worded, CaseIterable {
    case address
    case code
    case date
    case file
    case folder
    case id
    case language
    case list
    case name
    case number
    case path
    case phase
    case seconds
    case socket
    case station

    package var kyrgyz: String {
        switch self {
        case .address: "дарек"
        case .code: "код"
        case .date: "күн"
        case .file: "файл"
        case .folder: "папка"
        case .id: "белги"
        case .language: "тил"
        case .list: "тизме"
        case .name: "ат"
        case .number: "сан"
        case .path: "жол"
        case .phase: "баскыч"
        case .seconds: "секунд"
        case .socket: "сокет"
        case .station: "участок"
        }
    }

    package var russian: String {
        switch self {
        case .address: "адрес"
        case .code: "код"
        case .date: "дата"
        case .file: "файл"
        case .folder: "папка"
        case .id: "обозначение"
        case .language: "язык"
        case .list: "список"
        case .name: "имя"
        case .number: "число"
        case .path: "путь"
        case .phase: "этап"
        case .seconds: "секунды"
        case .socket: "сокет"
        case .station: "участок"
        }
    }

    package var english: String {
        switch self {
        case .address: "address"
        case .code: "code"
        case .date: "date"
        case .file: "file"
        case .folder: "folder"
        case .id: "id"
        case .language: "language"
        case .list: "list"
        case .name: "name"
        case .number: "number"
        case .path: "path"
        case .phase: "phase"
        case .seconds: "seconds"
        case .socket: "socket"
        case .station: "station"
        }
    }
}
