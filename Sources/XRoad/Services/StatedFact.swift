package import ElectionModel

/// What a body states about one thing.
package enum StatedFact: Hashable, Sendable {
    /// A text; and whatever the body wrote otherwise than its description says, as it came.
    case text(String)
    case number(Int)
    case day(CivilDate)
    /// In the body's order.
    case stays([StayAbroad])
}

extension StatedFact: CustomStringConvertible {
    /// Days as `YYYY-MM-DD`; a stay as two of them, the second empty while the person is away.
    package var description: String {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .day(let day): "\(day)"
        case .stays(let stays):
            stays.map { "\($0.departure) – \($0.arrival.map { "\($0)" } ?? "")" }.joined(separator: "; ")
        }
    }
}

extension StatedFact {
    /// A text as a string, a number as itself; `{"day"}`; `{"stays"}` with `from` and `to` of each, `to` null while away.
    package var canonical: CanonicalValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let number): .int(number)
        case .day(let day): ["day": day.canonical]
        case .stays(let stays):
            [
                "stays": .array(
                    stays.map { ["from": $0.departure.canonical, "to": $0.arrival?.canonical ?? .null] })
            ]
        }
    }

    /// `nil` for a value of another form.
    init?(_ value: CanonicalValue) {
        switch value {
        case .string(let text): self = .text(text)
        case .int(let number): self = .number(number)
        case .object:
            if let day = try? value.value("day", as: CivilDate.self) {
                self = .day(day)
                return
            }
            guard let items = try? value.array("stays") else { return nil }
            var stays: [StayAbroad] = []
            for item in items {
                let arrival = try? item.value("to", as: CivilDate.self)
                guard let departure = try? item.value("from", as: CivilDate.self),
                    arrival != nil || item["to"] == .null,
                    let stay = StayAbroad(departure: departure, arrival: arrival)
                else { return nil }
                stays.append(stay)
            }
            self = .stays(stays)
        case .null, .bool, .array: return nil
        }
    }
}
