package import ElectionModel

/// A deed that waits for a second member.
package struct OpenProposal: Hashable, Sendable {
    package let deed: CandidacyDeed
    package let by: MemberId
    package let at: Timestamp
    /// What the member saw: findings and stage, by their hash. When they change, the proposal is void.
    let basis: String
}

extension OpenProposal: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        deed = try canonical.value("deed")
        by = try canonical.value("by")
        at = try canonical.value("at")
        basis = try canonical.digest("basis")
    }

    package var canonical: CanonicalValue {
        ["deed": deed.canonical, "by": by.canonical, "at": at.canonical, "basis": .string(basis)]
    }
}
