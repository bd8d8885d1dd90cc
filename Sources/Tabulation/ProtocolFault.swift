package import ElectionModel

/// What does not add up in a protocol. A check's outcome, not an error.
package enum ProtocolFault: Hashable, Sendable {
    /// Lines or options are not exactly those of the form and the ballot, in their order.
    case incomplete
    /// The protocol follows another form.
    case otherForm
    /// A number is out of range.
    case outOfRange(line: String)
    /// An equation of the form does not hold.
    case equation(ProtocolEquation, left: Int, right: Int)
    /// The line with the number of listed voters is not that of the list.
    case listed(line: String, value: Int, list: Int)
    /// The hourly counts are not without gaps, too small, or do not add up to what was handed out.
    case hourly
}

extension ProtocolFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .incomplete: "lines or options are missing, or stand in another order than on the form"
        case .otherForm: "the protocol follows another form"
        case .outOfRange(let line): "line \(line): the number is out of range"
        case .equation(let equation, let left, let right):
            "\(equation.id): \(equation.left.joined(separator: " + ")) "
                + (equation.relation == .equal ? "= " : "≤ ")
                + "\(equation.right.joined(separator: " + ")) does not hold (\(left) and \(right))"
        case .listed(let line, let value, let list): "line \(line) says \(value), the voter list has \(list)"
        case .hourly: "the hourly counts do not add up to the ballots handed out, or a cell is too small"
        }
    }
}
