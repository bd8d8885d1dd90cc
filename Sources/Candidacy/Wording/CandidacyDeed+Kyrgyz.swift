extension CandidacyDeed {
    package var kyrgyz: String {
        switch self {
        case .settle(let requirement, true, _): "талапты аткарылган деп табуу: \"\(requirement)\""
        case .settle(let requirement, false, _): "талапты аткарылган эмес деп табуу: \"\(requirement)\""
        case .register: "каттоо"
        case .refuse: "каттоодон баш тартуу"
        case .appeal: "даттанууну белгилөө"
        case .endAppeal(.upheld): "даттануу канааттандырылган жок: чечим күчүндө"
        case .endAppeal(.overturned): "даттануу канааттандырылды: чечим жокко чыгарылды"
        case .withdraw: "талапкерликти алып салууну белгилөө"
        case .replace(let successor): "башка талапкер менен алмаштыруу: \"\(successor)\""
        }
    }
}
