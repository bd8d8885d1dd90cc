/// What a fact in an answer is, and how the body writes it.
package enum FactForm: Hashable, Sendable {
    case text
    /// A whole number.
    case number
    case day(DayForm)
    /// A list of stays abroad: elements of one name, or the items of an array.
    ///
    /// - Parameters:
    ///   - departure: the way from an item to the day of departure.
    ///   - arrival: the way from an item to the day of return, which is empty while the person is away.
    ///   - form: how both are written.
    case stays(departure: [String], arrival: [String], form: DayForm)
}
