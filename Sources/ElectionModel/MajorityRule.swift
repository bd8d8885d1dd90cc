/// The rule `absolute-majority`: one seat, for which more than half is needed; otherwise a run-off between the first two.
package struct MajorityRule: Hashable, Sendable, CanonicalCodable {
    /// Of what more than half is needed: a line of the form, such as the voters who took part, or ``ProtocolForm/votes``.
    package let basis: String

    package init(basis: String = ProtocolForm.votes) { self.basis = basis }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("seats") == 1 else { throw .member("seats", expected: "1") }
        basis = try canonical.value("basis", as: FormName.self).rawValue
    }

    package var canonical: CanonicalValue {
        [
            "kind": .string(ContestRuleKind.absoluteMajority.rawValue), "seats": 1,
            "basis": .string(basis),
        ]
    }
}
