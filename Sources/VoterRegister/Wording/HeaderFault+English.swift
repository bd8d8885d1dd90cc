extension HeaderFault {
    package var english: String {
        switch self {
        case .empty: "the file is empty; export it again"
        case .unreadable: "it is not readable as CSV in UTF-8; export the file again with this encoding"
        case .semicolons: "its columns are separated by semicolons; export the file again with commas"
        case .unknown(let number): "column \(number) has an unknown name; the names are \(Self.columns)"
        case .twice(let column): "column \(column.rawValue) stands twice; remove one"
        case .missing(let column): "column \(column.rawValue) is missing; add it"
        }
    }
}
