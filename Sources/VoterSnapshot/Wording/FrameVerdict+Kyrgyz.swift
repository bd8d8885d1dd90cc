extension FrameVerdict {
    package var kyrgyz: String {
        switch self {
        case .taken(let number): "\(number)-код кабыл алынды"
        case .repeated(let number): "\(number)-код мурда кабыл алынган"
        case .complete: "бардык коддор кабыл алынды"
        case .foreign: "бул башка түзөтүүнүн коду; башталганын бүтүрүңүз же кайра баштаңыз"
        case .damaged: "код ката окулду; аны дагы бир жолу сканерлеңиз"
        case .notAFrame: "бул түзөтүүнүн коду эмес"
        }
    }
}
