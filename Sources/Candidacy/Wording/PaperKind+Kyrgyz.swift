extension PaperKind {
    package var kyrgyz: String {
        switch self {
        case .receipt: "арыз кабыл алынганын билдирген кагаз"
        case .conclusion: "мамлекеттик органдын корутундусу"
        case .summary: "жалпы корутунду"
        case .decision: "комиссиянын чечими"
        }
    }
}
