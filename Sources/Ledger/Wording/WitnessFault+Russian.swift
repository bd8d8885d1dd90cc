import Files
import Wording

extension WitnessFault {
    package var russian: String {
        switch self {
        case .locked: "папкой этого свидетеля пользуется другая программа; сначала остановите её"
        case .noteDamaged(let log):
            "сохранённая свидетелем контрольная отметка журнала «\(log)» повреждена; "
                + "пока она не восстановлена, свидетель ничего не подписывает"
        case .file(let error): error.russian
        }
    }
}
