import Wording

extension KeyMessage: Worded {
    package var kyrgyz: String {
        switch self {
        case .certificate(let number): "\(number)-сактоочунун күбөлүгү"
        case .commit(let number): "\(number)-сактоочунун убадасы"
        case .reveal(let number): "\(number)-сактоочунун ачылган бөлүгү"
        case .share(let sender, let receiver): "\(sender)-сактоочу \(receiver)-номерге жиберген үлүш"
        case .complaint(let accuser, let accused): "\(accuser)-сактоочунун \(accused)-номерге даттануусу"
        case .record(let number): "\(number)-сактоочунун макулдугу"
        }
    }

    package var russian: String {
        switch self {
        case .certificate(let number): "свидетельство хранителя № \(number)"
        case .commit(let number): "обязательство хранителя № \(number)"
        case .reveal(let number): "раскрытая часть хранителя № \(number)"
        case .share(let sender, let receiver): "доля от хранителя № \(sender) для № \(receiver)"
        case .complaint(let accuser, let accused): "жалоба хранителя № \(accuser) на № \(accused)"
        case .record(let number): "согласие хранителя № \(number)"
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
