import VoterRegister

extension CorrectionFaultCode {
    var english: String {
        switch self {
        case .row(let code): code.english
        case .action: "none of the actions: \(Self.actions)"
        case .listNumber: "not a list number: 1 to 999999"
        case .mark: "none of the marks: \(Self.marks)"
        case .needed: "this action needs the field"
        case .unwanted: "this action has no such field; leave it empty"
        case .sameStation: "the voter is on this station's list; name another station"
        case .notInRegister: "nobody in the register has this PIN"
        case .notListed: "the voter is not on the station's list"
        case .notTogether: "list number and PIN are not of one voter"
        case .alreadyListed(let number): "the voter is on the station's list already, number \(number)"
        case .listedElsewhere(let station, let number):
            "the voter is on the list of station \(station), number \(number); correct that list first"
        }
    }
}
