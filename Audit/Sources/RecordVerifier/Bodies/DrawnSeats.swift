/// Seats that the votes leave to the lot.
struct DrawnSeats: Equatable, Sendable {
    /// Who is in the draw, in the order of the definition.
    let options: [String]
    /// How many of them get a seat, or a place in the run-off.
    let seats: Int64

    init(options: [String], seats: Int64) {
        self.options = options
        self.seats = seats
    }

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "a tie of the outcome", "options", "seats")
        options = try reader.identifiers("options")
        seats = try reader.integer("seats", in: 0...JsonValue.integerLimit)
    }

    var json: JsonValue {
        .object(of: ["options": .array(options.map(JsonValue.string)), "seats": .integer(seats)])
    }
}
