package import ElectionModel
import Sodium

/// The signatures of roots under a statement: in ascending order of key id, each root's once.
package struct Endorsements: Hashable, Sendable {
    private var list: [Endorsement] = []

    package init() {}

    /// Reads the member `signatures` of a statement.
    ///
    /// - Throws: `CanonicalError.member`.
    package init(of statement: CanonicalValue) throws(CanonicalError) {
        for value in try statement.array("signatures") {
            let signature = try value.signature()
            let next = Endorsement(keyId: try value.raw("keyId"), signature: signature)
            if let last = list.last, last.keyId >= next.keyId {
                throw .member("signatures", expected: "in ascending order, each root once")
            }
            list.append(next)
        }
    }

    /// The list as it stands in a statement.
    var canonical: CanonicalValue {
        .array(list.map { ["keyId": .string($0.keyId.rawValue), "sig": .string(Base64.encode($0.signature))] })
    }

    /// Adds a signature, replacing an earlier one of the same root.
    mutating func add(_ endorsement: Endorsement) {
        list.removeAll { $0.keyId == endorsement.keyId }
        list.append(endorsement)
        list.sort { $0.keyId < $1.keyId }
    }

    /// What is wrong with them, or `nil` when enough roots signed that content.
    func fault(
        under roots: RootPolicy, over content: [UInt8], as statement: SignedStatement
    ) -> CertificateFault? {
        for endorsement in list {
            guard let key = roots.key(endorsement.keyId) else { return .unknownRoot(endorsement.keyId) }
            guard key.verifies(endorsement.signature, over: content, as: statement) else {
                return .badSignature(endorsement.keyId)
            }
        }
        guard list.count >= roots.threshold else {
            return .tooFewSignatures(has: list.count, needs: roots.threshold)
        }
        return nil
    }
}

extension Endorsements: RandomAccessCollection {
    package var startIndex: Int { list.startIndex }
    package var endIndex: Int { list.endIndex }
    package subscript(index: Int) -> Endorsement { list[index] }
}
