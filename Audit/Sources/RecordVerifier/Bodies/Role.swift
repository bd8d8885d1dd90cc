/// Who a key was certified to be.
enum Role: String, Sendable {
    case commission
    case registrar
    case log
    case station
    case device
    case witness
}
