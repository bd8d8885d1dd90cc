import Wording

extension PayloadFault {
    package var english: String {
        switch self {
        case .undecipherable: "it does not decrypt"
        case .incomplete: "its last part is missing or misplaced"
        case .notADatabase: "it is no sound database"
        case .schema: "its tables are not those of a snapshot"
        case .fact(let name): "\(name) is not what the manifest says"
        case .voter(let number, let column): "\(column) of list number \(number) is wrong"
        case .template(let number, let column): "\(column) of a template of list number \(number) is wrong"
        case .voterCount: "the number of voters is not what was signed"
        case .templateCount: "the number of templates is not what the manifest says"
        case .notOperations: "it is no list of corrections, or has more or fewer than was signed"
        case .operation(let number): "entry \(number) of the correction is wrong"
        }
    }
}
