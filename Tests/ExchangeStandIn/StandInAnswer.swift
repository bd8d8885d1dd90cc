import ElectionModel
import XRoad

/// A provider's answer on its way through the stand-in.
struct StandInAnswer: Sendable {
    let status: Int
    let mediaType: String
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    /// Facts about a person, or that there is no such person.
    ///
    /// - Parameters:
    ///   - facts: by our names; `nil` for nobody.
    ///   - question: what was asked.
    ///   - header: what the answer says it answers.
    ///   - refusal: a business error in its place.
    init(
        _ facts: [String: StatedFact]?, to question: AskedQuestion, as header: ExchangeHeader, refusal: String? = nil
    ) {
        let description = question.description
        var fields: [(path: [String], value: AnswerValue)] = []
        if let code = refusal ?? (facts == nil ? description.errors?.notFound.sorted().first : nil),
            let errors = description.errors
        {
            fields = [(errors.code, .text(code))] + (errors.text.map { [($0, .text("Жок"))] } ?? [])
        } else if let facts {
            fields = description.facts.compactMap { fact in
                facts[fact.name].map { (fact.path, AnswerValue($0, in: fact.form)) }
            }
        }
        guard case .soap(let namespace, _, let qualifies, _, _) = description.call else {
            self.init(rest: fields, isFound: facts != nil, isRefused: refusal != nil, header)
            return
        }
        let response = SOAPResponse(
            to: header, namespace: namespace,
            fields: fields.flatMap { path, value in
                value.fields(path.last ?? "").map { field in
                    path.dropLast().reversed().reduce(field) { .group(name: $1, [$0]) }
                }
            }, qualifiesFields: qualifies)
        self.init(status: 200, mediaType: SOAPResponse.mediaType, headers: [], body: response.bytes)
    }

    private init(
        rest fields: [(path: [String], value: AnswerValue)], isFound: Bool, isRefused: Bool, _ header: ExchangeHeader
    ) {
        let members = fields.map { ($0.path.last ?? "", $0.value.canonical) }
        self.init(
            status: isRefused ? 403 : isFound ? 200 : 404, mediaType: "application/json",
            headers: [
                ("X-Road-Client", header.client.text), ("X-Road-Service", header.service.text),
                ("X-Road-Id", header.id),
            ], body: CanonicalValue.object(Dictionary(members) { first, _ in first }).encoded())
    }

    private init(status: Int, mediaType: String, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.mediaType = mediaType
        self.headers = headers
        self.body = body
    }

    /// As a security server records it: the message, and the body of REST beside it.
    var recorded: (message: [UInt8], attachment: [UInt8]?) {
        guard !headers.isEmpty else { return (body, nil) }
        let lines = headers.map { "\($0.name):\($0.value)\r\n" }.joined()
        return (Array("HTTP/1.1 \(status) OK\r\n\(lines)Content-Type:\(mediaType)\r\n".utf8), body)
    }
}
