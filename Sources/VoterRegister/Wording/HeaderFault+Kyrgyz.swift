extension HeaderFault {
    package var kyrgyz: String {
        switch self {
        case .empty: "файл бош; аны кайра чыгарыңыз"
        case .unreadable: "ал UTF-8 коддоосундагы CSV катары окулбайт; файлды ушул коддоодо кайра чыгарыңыз"
        case .semicolons: "мамычалар үтүрлүү чекит менен бөлүнгөн; файлды үтүр менен бөлүп, кайра чыгарыңыз"
        case .unknown(let number): "\(number)-мамычанын аталышы белгисиз; мамычалар мындай аталат: \(Self.columns)"
        case .twice(let column): "\(column.rawValue) мамычасы эки жолу турат; ашыгын алып салыңыз"
        case .missing(let column): "\(column.rawValue) мамычасы жок; аны кошуңуз"
        }
    }
}
