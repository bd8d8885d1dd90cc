package import ElectionModel

/// The seats of a list.
package struct ListSeats: Hashable, Sendable, CanonicalCodable {
    package let option: OptionId
    package let seats: Int

    package init(option: OptionId, seats: Int) {
        self.option = option
        self.seats = seats
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        option = try canonical.value("option")
        seats = try canonical.int("seats")
    }

    package var canonical: CanonicalValue { ["option": option.canonical, "seats": .int(seats)] }
}
