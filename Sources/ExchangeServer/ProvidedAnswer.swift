import ElectionModel
import XRoad

/// An answer of ours, before it becomes SOAP or JSON.
enum ProvidedAnswer {
    case standing(CandidateStanding)
    case result(PublishedResult)

    /// The fields of the answer's element.
    var fields: [SOAPField] {
        switch self {
        case .standing(let standing):
            [
                .value(name: "candidacy", standing.candidacy), .value(name: "contest", standing.contest),
                .value(name: "name", standing.name), .value(name: "stage", standing.stage),
                .value(name: "since", "\(standing.since)"),
            ]
        case .result(let result):
            [
                .value(name: "contest", result.contest), .value(name: "isCertified", "\(result.isCertified)"),
                .value(name: "stations", "\(result.stations)"),
            ]
                + result.lines.map { line -> SOAPField in
                    .group(name: "line", [.value(name: "option", line.option), .value(name: "votes", "\(line.votes)")])
                }
        }
    }

    /// What a question gets whose number names nothing, inside a good answer as Tunduk's services have it.
    static let nothing: [SOAPField] = [
        .value(name: "faultcode", "404"), .value(name: "faultstring", "There is nothing published of that number."),
    ]

    /// The body in REST.
    var json: CanonicalValue {
        switch self {
        case .standing(let standing):
            [
                "candidacy": .string(standing.candidacy), "contest": .string(standing.contest),
                "name": .string(standing.name), "stage": .string(standing.stage), "since": .string("\(standing.since)"),
            ]
        case .result(let result):
            [
                "contest": .string(result.contest), "isCertified": .bool(result.isCertified),
                "stations": .int(result.stations),
                "lines": .array(
                    result.lines.map { ["option": .string($0.option), "votes": .int($0.votes)] }),
            ]
        }
    }
}
