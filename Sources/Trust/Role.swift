/// What a certified key may do in an election (`Audit/RECORD.md`, sections 2 and 5).
package enum Role: String, Sendable, CaseIterable {
    case commission
    case registrar
    case log
    case station
    case device
    case witness
}
