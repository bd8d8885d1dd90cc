import Wording

extension FactValue {
    package var kyrgyz: String {
        switch self {
        case .text(let text): text
        case .number(let number): Figures.text(number, in: .ky)
        case .day(let day): day.kyrgyz
        case .absences(let stays):
            stays.isEmpty
                ? "чет өлкөгө чыккан эмес"
                : stays.map { "\($0.from.kyrgyz) – \($0.to?.kyrgyz ?? "азыркыга чейин")" }.joined(separator: "; ")
        }
    }
}
