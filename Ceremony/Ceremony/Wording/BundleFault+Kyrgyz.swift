import Wording

extension BundleFault {
    package var kyrgyz: String {
        switch self {
        case .empty: "топтомдо бир да жазуу жок"
        case .otherRoots(let bundle, let roots):
            "топтомдун түрү (\(bundle.kyrgyz)) түпкү ачкычтардын түрүнөн (\(roots.kyrgyz)) башка; "
                + "түрлөр эч качан аралаштырылбайт"
        case .statement(let statement, let fault): "\(StatementName(statement).kyrgyz): \(fault.kyrgyz)"
        }
    }
}
