extension TrustFormat {
    package var kyrgyz: String {
        switch self {
        case .keyFile: "ачкыч файлы"
        case .minisign: "minisign кол тамгасы"
        case .signedNote: "кол тамгалуу жазма (signed note)"
        case .noteKey: "кол тамгалуу жазманын ачкычы (vkey)"
        case .witnessRequest: "күбөгө жиберилген сурам"
        case .checkpoint: "журналдын контролдук белгиси (checkpoint)"
        case .rootPolicy: "түпкү ачкычтардын тизмеси"
        }
    }
}
