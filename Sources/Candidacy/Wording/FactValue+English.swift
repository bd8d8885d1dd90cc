import Wording

extension FactValue {
    package var english: String {
        switch self {
        case .text(let text): text
        case .number(let number): Figures.text(number, in: .en)
        case .day(let day): day.english
        case .absences(let stays):
            stays.isEmpty
                ? "no stay abroad"
                : stays.map { "\($0.from.english) – \($0.to?.english ?? "until now")" }.joined(separator: "; ")
        }
    }
}
