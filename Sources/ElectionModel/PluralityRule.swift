/// The rule `most-votes`: the seats go to the candidates with the most votes, where wanted with a cap for each sex.
package struct PluralityRule: Hashable, Sendable, CanonicalCodable {
    /// 1...``ContestRule/mostSeats``.
    package let seats: Int
    /// How many of the elected may be of one sex; `nil` where the law does not say. Less than ``seats``, and at least
    /// half of them, so that they can be filled.
    package let oneSexAtMost: Int?

    package init(seats: Int, oneSexAtMost: Int? = nil) {
        self.seats = seats
        self.oneSexAtMost = oneSexAtMost
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        seats = try canonical.int("seats", in: 1...ContestRule.mostSeats)
        guard canonical["oneSexAtMost"] != .null else {
            oneSexAtMost = nil
            return
        }
        let cap = try canonical.int("oneSexAtMost")
        guard Self.caps(ofSeats: seats).contains(cap) else {
            throw .member("oneSexAtMost", expected: "less than the seats and at least half of them")
        }
        oneSexAtMost = cap
    }

    package var canonical: CanonicalValue {
        [
            "kind": .string(ContestRuleKind.mostVotes.rawValue), "seats": .int(seats),
            "oneSexAtMost": oneSexAtMost.map { .int($0) } ?? .null,
        ]
    }

    /// The caps that make sense for a number of seats; empty for one seat.
    package static func caps(ofSeats seats: Int) -> Range<Int> {
        (seats + 1) / 2..<max(seats, (seats + 1) / 2)
    }
}
