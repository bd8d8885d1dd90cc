package import ElectionModel

/// A stay abroad, as the register of crossings has it.
package struct StayAbroad: Hashable, Sendable {
    package let departure: CivilDate
    /// `nil` while the person is still away.
    package let arrival: CivilDate?

    /// - Returns: `nil` when the return is before the departure.
    package init?(departure: CivilDate, arrival: CivilDate?) {
        if let arrival, arrival < departure { return nil }
        self.departure = departure
        self.arrival = arrival
    }
}
