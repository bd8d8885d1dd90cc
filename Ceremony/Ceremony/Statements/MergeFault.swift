package import Trust
package import Wording

/// Why two bundles that were signed apart cannot be united.
package enum MergeFault: Hashable, Sendable {
    /// They do not hold the same statements.
    case otherStatements
    /// One root's signatures under the same statement differ.
    case otherSignature(KeyId)
}

extension MergeFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .otherStatements: .conflict
        case .otherSignature: .unsound
        }
    }
}
