extension ClerkDuty {
    package var russian: String {
        switch self {
        case .prepare: "приём заявлений"
        case .decide: "решения вместе с другим членом комиссии"
        }
    }
}
