extension RevocationReason {
    package var kyrgyz: String {
        switch self {
        case .lost: "жоголгон"
        case .stolen: "уурдалган"
        case .compromised: "бөтөн бирөө билип калышы мүмкүн"
        case .rotated: "жаңысына алмаштырылган"
        case .ended: "ээсинин милдети бүткөн"
        }
    }
}
