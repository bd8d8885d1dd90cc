import Candidacy
import Wording

extension CandidateListWords {
    var russian: String {
        switch self {
        case .abstract: "Проверить списки партий по квотам закона."
        case .discussion:
            """
            Пол, возраст, этническую принадлежность и инвалидность сообщают реестры, квоты стоят в требованиях. Считаются \
            все, кто ещё может попасть в бюллетень. Если список не выполняет квоту, код завершения 6, и \
            dobush ballot define его не примет.

            Пример:
              dobush candidate lists
            """
        case .none: "Списков партий нет."
        case .list(let party, let contest, let count):
            "Список \(party), \(contest): \(Counted.ru(count, "кандидат", "кандидата", "кандидатов"))."
        case .meets: "Список выполняет все квоты."
        case .unknown(let applications):
            "Реестры ещё не сообщили пол и дату рождения по заявлениям: "
                + "\(applications.map(String.init).joined(separator: ", ")). Выполните dobush candidate verify."
        case .misses(let party, let contest, let faults):
            "Список \(party), \(contest), не выполняет квоты закона. " + faults.map(\.russian).joined(separator: " ")
        }
    }
}
