extension DeskWord {
    package var kyrgyz: String {
        switch self {
        case .applied: "арыз кабыл алынды"
        case .looked: "иш каралды"
        case .paperTaken: "кагаз алынды"
        case .concluded: "корутундулар чыгарылды"
        case .proposed: "сунушталды"
        case .done: "аткарылды"
        case .lapsed: "сунуш күчүн жоготту"
        case .takenBack: "сунуш кайтарылып алынды"
        }
    }
}
