/// The seats of one list.
struct ListSeats: Equatable, Sendable {
    let option: String
    let seats: Int64

    init(option: String, seats: Int64) {
        self.option = option
        self.seats = seats
    }

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "a list of the outcome", "option", "seats")
        option = try reader.identifier("option")
        seats = try reader.integer("seats", in: 0...JsonValue.integerLimit)
    }

    var json: JsonValue {
        .object(of: ["option": .string(option), "seats": .integer(seats)])
    }
}
