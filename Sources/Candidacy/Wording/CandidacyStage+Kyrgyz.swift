extension CandidacyStage {
    package var kyrgyz: String {
        switch self {
        case .checking: "текшерилип жатат"
        case .open: "ачык калган суроолорду комиссиянын эки мүчөсү чечиши керек"
        case .decidable: "комиссиянын чечимине даяр"
        case .registered: "талапкер катталган"
        case .refused: "каттоодон баш тартылган"
        case .registrationAppealed: "талапкер катталган, чечимге даттануу каралып жатат"
        case .refusalAppealed: "каттоодон баш тартылган, чечимге даттануу каралып жатат"
        case .excluded: "даттануудан кийин каттоо жокко чыгарылган"
        case .withdrawn: "талапкер өз талапкерлигин алып салган"
        case .replaced: "талапкер башкасына алмаштырылган"
        }
    }
}
