extension ClerkDuty {
    package var kyrgyz: String {
        switch self {
        case .prepare: "арыздарды кабыл алуу"
        case .decide: "башка мүчө менен бирге чечим кабыл алуу"
        }
    }
}
