package import ElectionModel
package import Sodium

/// A statement that counts when enough roots of an election have signed it; verified with their keys alone, offline.
package protocol RootEndorsed: CanonicalCodable {
    /// What kind of statement it is; gives the context of the signatures.
    static var statement: SignedStatement { get }
    /// What the roots sign: every member but `signatures`.
    var content: CanonicalValue { get }
    /// The roots' signatures over the content.
    var endorsements: Endorsements { get set }
}

extension RootEndorsed {
    package var canonical: CanonicalValue {
        guard case .object(var members) = content else { return .null }
        members["signatures"] = endorsements.canonical
        return .object(members)
    }

    /// Adds a root's signature, replacing an earlier one of the same root.
    package mutating func endorse(with root: SigningKey) {
        let signature = root.sign(content.encoded(), as: Self.statement)
        add(Endorsement(keyId: KeyId(root.verifyingKey), signature: signature))
    }

    /// Adds a signature that a root made elsewhere, replacing an earlier one of the same root. Whether it fits says
    /// ``fault(under:)``.
    package mutating func add(_ endorsement: Endorsement) { endorsements.add(endorsement) }

    /// What is wrong with the signatures, or `nil` when enough roots signed it.
    package func fault(under roots: RootPolicy) -> CertificateFault? {
        endorsements.fault(under: roots, over: content.encoded(), as: Self.statement)
    }
}
