/// Seats for lists in proportion to their votes.
struct ProportionalRule: Equatable, Sendable {
    let basis: String
    /// What a list needs in each district, in thousandths of the basis.
    let districtThreshold: Int64
    let method: SeatMethod
    let seats: Int64
    /// What a list needs altogether, in thousandths of the basis.
    let threshold: Int64

    init(_ value: JsonValue, _ what: String) throws(FormProblem) {
        let reader = try ObjectReader(
            value, what, "basis", "districtThreshold", "kind", "method", "seats", "threshold")
        basis = try reader.identifier("basis")
        districtThreshold = try reader.integer("districtThreshold", in: 0...1000)
        method = try reader.choice("method", of: SeatMethod.self)
        seats = try ContestRule.seats(reader)
        threshold = try reader.integer("threshold", in: 0...1000)
    }
}
