import Wording

extension BundleFault {
    package var english: String {
        switch self {
        case .empty: "the bundle holds no statement"
        case .otherRoots(let bundle, let roots):
            "the bundle is for a \(bundle.english), the roots are for a \(roots.english); kinds are "
                + "never mixed"
        case .statement(let statement, let fault): "\(StatementName(statement).english): \(fault.english)"
        }
    }
}
