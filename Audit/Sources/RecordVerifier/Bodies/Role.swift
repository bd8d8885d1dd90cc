/// Who a key was certified to be.
enum Role: String, Sendable {
    case commission
    case registrar
    case identificationAuthority = "identification-authority"
    case ballotBox = "ballot-box"
    case log
    case station
    case device
    case trustee
    case witness
}
