package import ElectionModel

/// A stay abroad.
package struct Absence: Hashable, Sendable {
    /// The day of departure.
    package let from: CivilDate
    /// The day of return; `nil` while the person is still away.
    package let to: CivilDate?

    /// Makes a stay.
    ///
    /// - Returns: `nil` when the return is before the departure.
    package init?(from: CivilDate, to: CivilDate?) {
        if let to, to < from { return nil }
        self.from = from
        self.to = to
    }
}
