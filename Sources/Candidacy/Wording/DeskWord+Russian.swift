extension DeskWord {
    package var russian: String {
        switch self {
        case .applied: "принято заявление"
        case .looked: "просмотрено дело"
        case .paperTaken: "взят документ"
        case .concluded: "выданы заключения"
        case .proposed: "предложено"
        case .done: "выполнено"
        case .lapsed: "предложение утратило силу"
        case .takenBack: "предложение отозвано"
        }
    }
}
