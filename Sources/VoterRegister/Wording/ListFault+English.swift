extension ListFault {
    package var english: String {
        switch self {
        case .order(let list):
            "list \(list) does not stand in its place: lists are numbered in order, the final one last"
        case .chain(let list): "list \(list) does not continue the list before it"
        case .sealed(let list, nil): "list \(list): its salt cannot be opened: it was changed or moved"
        case .sealed(let list, let station?):
            "list \(list), station \(station): the lines cannot be opened: they were changed or moved"
        case .numbering(let list, let station):
            "list \(list), station \(station): the lines do not fit the numbering kept beside them"
        case .commitment(let list): "list \(list) is not the one that was committed to in the ledger"
        case .version(let list): "list \(list): its version is not the hash of what it stands for"
        }
    }
}
