import Wording

extension BundleFault {
    package var russian: String {
        switch self {
        case .empty: "в наборе нет ни одной записи"
        case .otherRoots(let bundle, let roots):
            "набор другого рода (\(bundle.russian)), чем корневые ключи (\(roots.russian)); роды "
                + "никогда не смешиваются"
        case .statement(let statement, let fault): "\(StatementName(statement).russian): \(fault.russian)"
        }
    }
}
