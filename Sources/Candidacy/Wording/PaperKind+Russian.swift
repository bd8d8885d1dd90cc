extension PaperKind {
    package var russian: String {
        switch self {
        case .receipt: "расписка о приёме"
        case .conclusion: "заключение органа"
        case .summary: "сводное заключение"
        case .decision: "решение комиссии"
        }
    }
}
