import Wording

/// The kinds of file of a ceremony, in the nominative.
enum FileWords: Worded, CaseIterable {
    case key
    case publicKey
    case roots
    case bundle
    case card
    case memory

    var kyrgyz: String {
        switch self {
        case .key: "ачкычтын файлы"
        case .publicKey: "түпкү ачкычтын ачык бөлүгү"
        case .roots: "түпкү ачкычтардын файлы"
        case .bundle: "жазуулардын топтому"
        case .card: "калыбына келтирүү карточкасы"
        case .memory: "сактоочунун эскерткичи"
        }
    }

    var russian: String {
        switch self {
        case .key: "файл ключа"
        case .publicKey: "открытая часть корневого ключа"
        case .roots: "файл корневых ключей"
        case .bundle: "набор записей"
        case .card: "карточка восстановления"
        case .memory: "памятка хранителя"
        }
    }

    var english: String {
        switch self {
        case .key: "key file"
        case .publicKey: "public half of a root key"
        case .roots: "roots file"
        case .bundle: "bundle of statements"
        case .card: "recovery card"
        case .memory: "trustee's memory"
        }
    }
}
