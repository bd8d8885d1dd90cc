import ElectionModel

extension CanonicalError {
    package var kyrgyz: String {
        switch self {
        case .syntax(let offset, let reason):
            "Бул JSON эмес, ката \(offset)-байтта (техникалык себеби: \(reason))."
        case .notCanonical:
            "Бул JSON, бирок белгиленген жалгыз жазылышында эмес; файлды программа жазган боюнча алыңыз."
        case .unknownMember:
            "Бул жерде формат билбеген талаа бар; аны алып салыңыз же программанын жаңыраагын колдонуңуз."
        case .member(let name, let expected):
            "«\(name)» талаасы жок же бул жерге туура келбейт (техникалык себеби: it should be \(expected))."
        }
    }
}
