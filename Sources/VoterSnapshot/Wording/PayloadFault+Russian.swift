import Wording

extension PayloadFault {
    package var russian: String {
        switch self {
        case .undecipherable: "она не расшифровывается"
        case .incomplete: "её последней части нет, или она не на месте"
        case .notADatabase: "это не исправная база данных"
        case .schema: "таблицы в ней не такие, как в списке участка"
        case .fact(let name): "\(name) не совпадает с описанием"
        case .voter(let number, let column): "у номера \(number) в списке неверно поле \(column)"
        case .template(let number, let column): "у номера \(number) в списке неверно поле \(column) отпечатка"
        case .voterCount: "число избирателей не то, которое подписано"
        case .templateCount: "число отпечатков не то, которое названо в описании"
        case .notOperations: "это не перечень поправок, или их больше или меньше, чем подписано"
        case .operation(let number): "неверен пункт \(number) поправки"
        }
    }
}
