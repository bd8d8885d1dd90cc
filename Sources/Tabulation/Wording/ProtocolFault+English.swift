import ElectionModel
import Wording

extension ProtocolFault: Worded {
    package var english: String {
        switch self {
        case .incomplete: "lines or options are missing, or stand in another order than on the form"
        case .otherForm: "the protocol follows another form"
        case .outOfRange(let line): "line \(line): the number is out of range"
        case .equation(let equation, let left, let right):
            "\(equation.id): \(Self.formula(equation, sum: "votes")) does not hold (\(left) and \(right))"
        case .listed(let line, let value, let list): "line \(line) says \(value), the voter list has \(list)"
        case .hourly: "the hourly counts do not add up to the ballots handed out, or a cell is too small"
        }
    }

    /// An equation of the form in the numbers of its lines.
    ///
    /// - Parameter sum: how the sum of all options' votes is called.
    static func formula(_ equation: ProtocolEquation, sum: String) -> String {
        func side(_ terms: [String]) -> String {
            terms.map { $0 == ProtocolForm.votes ? sum : $0 }.joined(separator: " + ")
        }
        return "\(side(equation.left)) \(equation.relation == .equal ? "=" : "≤") \(side(equation.right))"
    }
}
