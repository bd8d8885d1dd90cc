extension ListFault {
    package var kyrgyz: String {
        switch self {
        case .order(let list):
            "\(list)-тизме өз ордунда турган жок: номерлер катары менен жүрөт, акыркы тизме эң соңунда турат"
        case .chain(let list): "\(list)-тизме мурунку тизмени улантпайт"
        case .sealed(let list, nil): "\(list)-тизме: анын кокус саны ачылбайт: ал өзгөртүлгөн же жылдырылган"
        case .sealed(let list, let station?):
            "\(list)-тизме, \(station)-участок: саптары ачылбайт: алар өзгөртүлгөн же жылдырылган"
        case .numbering(let list, let station):
            "\(list)-тизме, \(station)-участок: саптар жанында сакталган номерлерге дал келбейт"
        case .commitment(let list): "\(list)-тизме коомдук журналга көзөмөл хеши жазылган тизме эмес"
        case .version(let list): "\(list)-тизме: версиясы ал билдирген нерсенин хешине барабар эмес"
        }
    }
}
