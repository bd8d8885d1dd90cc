import Wording

extension WitnessRefusal {
    package var kyrgyz: String {
        switch self {
        case .ahead(let size):
            "күбө бул журналды \(Counted.ky(size, "жазуу")) менен көргөн, ал мындагыдан көп"
        case .inconsistent: "күбө бул журналды башка жазуулар менен көргөн"
        case .refused(let status): "күбө сурамды четке какты (коду \(status))"
        case .badSignature: "күбөнүн жообундагы кол тамга анын өзүнүкү эмес"
        case .unclear: "күбөдөн түшүнүктүү жооп келген жок"
        case .noAddress: "күбөнүн дареги көрсөтүлгөн эмес, ошондуктан андан суралбайт"
        case .resting: "күбө убагында жооп берген жок, андан бир аздан кийин кайра суралат"
        }
    }
}
