import ElectionModel
import Wording

extension ProtocolFault {
    package var kyrgyz: String {
        switch self {
        case .incomplete: "саптар же варианттар жетишпейт же формадагыдай иретте эмес"
        case .otherForm: "протокол башка форма боюнча түзүлгөн"
        case .outOfRange(let line): "\(line)-сап: сан туура эмес"
        case .equation(let equation, let left, let right):
            "\(equation.id): \(Self.formula(equation, sum: "добуштардын суммасы")) аткарылбайт "
                + "(солдо \(left), оңдо \(right))"
        case .listed(let line, let value, let list):
            "\(line)-сапта \(value) деп турат, шайлоочулардын тизмесинде болсо \(list)"
        case .hourly: "саат боюнча эсеп берилген бюллетендердин санына дал келбейт же бир уячасы өтө аз"
        }
    }
}
