package import ElectionModel

/// Options with equal numbers of which only some can be taken: a recorded lot puts them in order.
package struct ContestTie: Hashable, Sendable, CanonicalCodable {
    /// The tied options, in the order of the ballot.
    package let options: [OptionId]
    /// How many of them are taken: elected, in the run-off, or given one more seat.
    package let seats: Int

    package init(options: [OptionId], seats: Int) {
        self.options = options
        self.seats = seats
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        options = try canonical.values("options")
        seats = try canonical.int("seats")
    }

    package var canonical: CanonicalValue {
        ["options": .array(options.map(\.canonical)), "seats": .int(seats)]
    }
}
