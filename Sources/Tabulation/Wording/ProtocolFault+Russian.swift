import ElectionModel
import Wording

extension ProtocolFault {
    package var russian: String {
        switch self {
        case .incomplete: "не хватает строк или вариантов, или они стоят не в том порядке, что в форме"
        case .otherForm: "протокол составлен по другой форме"
        case .outOfRange(let line): "строка \(line): недопустимое число"
        case .equation(let equation, let left, let right):
            "\(equation.id): не выполняется \(Self.formula(equation, sum: "сумма голосов")) "
                + "(слева \(left), справа \(right))"
        case .listed(let line, let value, let list): "в строке \(line) стоит \(value), а в списке избирателей \(list)"
        case .hourly: "почасовой учёт не сходится с числом выданных бюллетеней, или какая-то ячейка слишком мала"
        }
    }
}
