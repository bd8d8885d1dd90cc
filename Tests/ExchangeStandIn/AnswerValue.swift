import ElectionModel
import XRoad

/// A fact as a body writes it into its answer.
enum AnswerValue: Sendable {
    case text(String)
    /// Items of a list, each with its members.
    case list([[(name: String, text: String)]])

    init(_ fact: StatedFact, in form: FactForm) {
        switch (fact, form) {
        case (.day(let day), .day(let form)): self = .text(form.written(day))
        case (.stays(let stays), .stays(let departure, let arrival, let form)):
            self = .list(
                stays.map { stay in
                    [(departure.last ?? "", form.written(stay.departure))]
                        + (stay.arrival.map { [(arrival.last ?? "", form.written($0))] } ?? [])
                })
        default: self = .text(fact.description)
        }
    }

    /// In an answer in XML: an element, or one an item.
    func fields(_ name: String) -> [SOAPField] {
        switch self {
        case .text(let text): [.value(name: name, text)]
        case .list(let items): items.map { .group(name: name, $0.map { .value(name: $0.name, $0.text) }) }
        }
    }

    /// In an answer in JSON.
    var canonical: CanonicalValue {
        switch self {
        case .text(let text): .string(text)
        case .list(let items):
            .array(items.map { .object(Dictionary($0.map { ($0.name, .string($0.text)) }) { first, _ in first }) })
        }
    }
}

extension DayForm {
    /// A day in this form.
    fileprivate func written(_ day: CivilDate) -> String {
        let digits = day.description.split(separator: "-")
        return text.replacing("YYYY", with: digits[0]).replacing("MM", with: digits[1])
            .replacing("DD", with: digits[2])
    }
}
