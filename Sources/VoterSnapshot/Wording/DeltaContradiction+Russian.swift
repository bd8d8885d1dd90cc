extension DeltaContradiction {
    package var russian: String {
        switch self {
        case .notListed(let number): "номера \(number) в списке нет"
        case .numberTaken(let number): "номер \(number) уже есть в списке"
        case .otherPerson(let number): "номер \(number) принадлежал другому человеку"
        case .pinTaken(let number, let owner):
            "у человека, которого добавляют под номером \(number), в списке уже есть номер \(owner)"
        case .badTransfer(let number):
            "номер \(number) переводится на участок, который не является другим участком этих выборов"
        }
    }
}
