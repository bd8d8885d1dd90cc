extension DeltaContradiction {
    package var english: String {
        switch self {
        case .notListed(let number): "list number \(number) is not on the list"
        case .numberTaken(let number): "list number \(number) is on the list already"
        case .otherPerson(let number): "list number \(number) was another person's"
        case .pinTaken(let number, let owner):
            "the person to be added as list number \(number) has list number \(owner) already"
        case .badTransfer(let number):
            "list number \(number) is to go to a station that is not another one of this election"
        }
    }
}
