import Wording

extension KeyMessage: Worded {
    package var kyrgyz: String {
        switch self {
        case .certificate(let number): "\(number)-ишенимдүү адамдын күбөлүгү"
        case .commit(let number): "\(number)-ишенимдүү адамдын убадасы"
        case .reveal(let number): "\(number)-ишенимдүү адамдын ачылган бөлүгү"
        case .share(let sender, let receiver): "\(sender)-ишенимдүү адам \(receiver)-номерге жиберген үлүш"
        case .complaint(let accuser, let accused): "\(accuser)-ишенимдүү адамдын \(accused)-номерге даттануусу"
        case .record(let number): "\(number)-ишенимдүү адамдын макулдугу"
        }
    }

    package var russian: String {
        switch self {
        case .certificate(let number): "свидетельство доверенного лица № \(number)"
        case .commit(let number): "обязательство доверенного лица № \(number)"
        case .reveal(let number): "раскрытая часть доверенного лица № \(number)"
        case .share(let sender, let receiver): "доля от доверенного лица № \(sender) для № \(receiver)"
        case .complaint(let accuser, let accused): "жалоба доверенного лица № \(accuser) на № \(accused)"
        case .record(let number): "согласие доверенного лица № \(number)"
        }
    }

    package var english: String {
        switch self {
        case .certificate(let number): "certificate of trustee \(number)"
        case .commit(let number): "commitment of trustee \(number)"
        case .reveal(let number): "revealed part of trustee \(number)"
        case .share(let sender, let receiver): "share from trustee \(sender) for trustee \(receiver)"
        case .complaint(let accuser, let accused): "complaint of trustee \(accuser) about trustee \(accused)"
        case .record(let number): "agreement of trustee \(number)"
        }
    }
}
