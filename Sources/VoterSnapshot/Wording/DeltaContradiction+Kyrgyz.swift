extension DeltaContradiction {
    package var kyrgyz: String {
        switch self {
        case .notListed(let number): "тизмеде \(number)-номер жок"
        case .numberTaken(let number): "\(number)-номер тизмеде мурунтан эле бар"
        case .otherPerson(let number): "\(number)-номер башка кишиники болгон"
        case .pinTaken(let number, let owner):
            "\(number)-номер менен кошулуп жаткан кишинин тизмеде \(owner)-номери бар"
        case .badTransfer(let number):
            "\(number)-номер которулуп жаткан участок бул шайлоонун башка участогу эмес"
        }
    }
}
