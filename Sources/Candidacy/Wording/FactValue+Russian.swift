import Wording

extension FactValue {
    package var russian: String {
        switch self {
        case .text(let text): text
        case .number(let number): Figures.text(number, in: .ru)
        case .day(let day): day.russian
        case .absences(let stays):
            stays.isEmpty
                ? "выездов за границу нет"
                : stays.map { "\($0.from.russian) – \($0.to?.russian ?? "по настоящее время")" }.joined(separator: "; ")
        }
    }
}
