extension MergeFault {
    package var english: String {
        switch self {
        case .otherStatements:
            "The two bundles do not hold the same statements; both must be copies of the one that was prepared."
        case .otherSignature(let id):
            "The two bundles hold different signatures of root \(id) under one statement; let that root sign anew."
        }
    }
}
