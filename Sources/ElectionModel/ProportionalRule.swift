/// The rule `proportional`: seats for lists in proportion to their votes, above thresholds.
package struct ProportionalRule: Hashable, Sendable, CanonicalCodable {
    /// 1...``ContestRule/mostSeats``.
    package let seats: Int
    package let method: SeatMethod
    /// What a list needs in the whole contest, in thousandths of the basis, 0...1000; 0 where there is no threshold.
    package let threshold: Int
    /// What a list needs in each of the contest's districts, in thousandths of the district's basis, 0...1000.
    package let districtThreshold: Int
    /// Of what the thresholds are shares: a line of the form, or ``ProtocolForm/votes``.
    package let basis: String

    package init(
        seats: Int, method: SeatMethod, threshold: Int, districtThreshold: Int = 0,
        basis: String = ProtocolForm.votes
    ) {
        self.seats = seats
        self.method = method
        self.threshold = threshold
        self.districtThreshold = districtThreshold
        self.basis = basis
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        seats = try canonical.int("seats", in: 1...ContestRule.mostSeats)
        method = try canonical.raw("method")
        threshold = try canonical.int("threshold", in: 0...1000)
        districtThreshold = try canonical.int("districtThreshold", in: 0...1000)
        basis = try canonical.value("basis", as: FormName.self).rawValue
    }

    package var canonical: CanonicalValue {
        [
            "kind": .string(ContestRuleKind.proportional.rawValue), "seats": .int(seats),
            "method": .string(method.rawValue), "threshold": .int(threshold),
            "districtThreshold": .int(districtThreshold), "basis": .string(basis),
        ]
    }
}
