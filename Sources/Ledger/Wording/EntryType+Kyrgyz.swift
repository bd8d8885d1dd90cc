extension EntryType {
    package var kyrgyz: String {
        switch self {
        case .genesis: "журналдын башталышы"
        case .keyAdd: "жаңы ачкыч"
        case .keyRevoke: "ачкычты жокко чыгаруу"
        case .phase: "баскычты алмаштыруу"
        case .listCommitment: "тизменин көзөмөл хеши"
        case .snapshotIssue: "участокко тизме берүү"
        case .snapshotDelta: "участоктун тизмесин түзөтүү"
        case .stationProtocol: "участоктун протоколу"
        case .result: "добуш берүүнүн жыйынтыгы"
        case .decision: "комиссиянын чечими"
        case .audit: "аудиттин отчету"
        case .quorumMissed: "күбөлөрдүн кворуму чогулбаганы тууралуу билдирүү"
        case .candidateApplication: "талапкердин арызы тууралуу белги"
        case .candidateConclusion: "арыз боюнча корутунду тууралуу белги"
        case .candidateDecision: "талапкерди каттоо чечими тууралуу белги"
        case .turnout: "катышуунун жүрүшү"
        }
    }
}
