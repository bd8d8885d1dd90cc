import ElectionModel

/// A fact that an answer has.
package struct ServiceFact: Hashable, Sendable {
    /// Our name for it, the same whichever body states the same thing: `family-name`, `birth-date`.
    package let name: String
    /// The way to it from the answer's element or from the JSON's root.
    package let path: [String]
    /// What it is.
    package let form: FactForm
    /// Whether an answer without it is no answer.
    package let isRequired: Bool

    /// What an answer states.
    ///
    /// What is written otherwise than it should be is given as a text: it is for a person to read, not for a machine to guess.
    ///
    /// - Parameter places: where the ways may begin, the first that leads somewhere counts.
    /// - Returns: `nil` where the answer leaves it empty.
    func stated(_ places: [any AnswerPlace]) -> StatedFact? {
        let text = places.lazy.compactMap { $0.text(path) }.first.flatMap { $0.isEmpty ? nil : $0 }
        switch form {
        case .text: return text.map { .text($0) }
        case .number:
            return text.map { text in
                Int(text).flatMap { $0.magnitude <= CanonicalValue.largestInteger ? .number($0) : nil } ?? .text(text)
            }
        case .day(let form): return text.map { text in form.day(text).map { .day($0) } ?? .text(text) }
        case .stays(let departure, let arrival, let form):
            let lists = places.compactMap { $0.items(path) }
            guard let items = lists.first(where: { !$0.isEmpty }) ?? lists.first else { return text.map { .text($0) } }
            return Self.stays(items.map { ($0.text(departure) ?? "", $0.text(arrival) ?? "") }, form)
        }
    }

    private static func stays(_ items: [(departure: String, arrival: String)], _ form: DayForm) -> StatedFact {
        let stays = items.compactMap { item -> StayAbroad? in
            guard let departure = form.day(item.departure) else { return nil }
            guard !item.arrival.isEmpty else { return StayAbroad(departure: departure, arrival: nil) }
            return form.day(item.arrival).flatMap { StayAbroad(departure: departure, arrival: $0) }
        }
        guard stays.count == items.count else {
            return .text(items.map { "\($0.departure) – \($0.arrival)" }.joined(separator: "; "))
        }
        return .stays(stays)
    }
}
