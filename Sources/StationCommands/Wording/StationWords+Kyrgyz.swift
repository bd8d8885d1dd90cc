import Wording

extension StationWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Шайлоо участогун жүргүзөт: тизме, манжалар, бюллетендер, протокол."
        case .discussion:
            """
            Буйруктар шайлоонун жүрүшүнүн тартибинде турат. Участоктун кызматы (run) өзүнчө терезеде күнү бою иштеп \
            турат; калган буйруктар аны менен сүйлөшөт.
            """
        case .folderHelp: "Участоктун папкасы."
        case .terminalKey: "ушул терминалдын ачкычы"
        case .notProvisioned(let folder):
            "\(folder) участоктун папкасы эмес; аны түзүү үчүн: dobush-station provision."
        case .folderInUse(let folder):
            "\(folder) папкасын участоктун кызматы же башка буйрук колдонуп жатат; адегенде аны токтотуңуз."
        case .otherKind(let file, let kind):
            "\(file) ачкычы башка түрдөгү шайлоого арналган (\(kind.kyrgyz)); түрлөрү эч качан аралаштырылбайт."
        case .nothingImported: "Шайлоочулардын тизмеси али жүктөлө элек; жүктөө үчүн: dobush-station import."
        case .damaged(let file, let why): "\(file) файлы бузулган. \(why.kyrgyz)"
        case .notRunning(let folder):
            "Участоктун кызматы иштебей турат; өзүнчө терезеде иштетиңиз: dobush-station run --folder \(folder)"
        case .advice(let command): "Териңиз: \(command)"
        case .listNumberHelp: "Шайлоочунун тизмедеги номери."
        case .listNumberRange(let most): "Тизмедеги номер — 1 менен \(most) ортосундагы сан."
        }
    }
}
