/// A question to a described service, ready to be sent.
package struct ServiceQuestion: Equatable, Sendable {
    package let description: ServiceDescription
    package let header: ExchangeHeader
    /// As it travels.
    package let request: ExchangeRequest
    private let rest: RESTRequest?
    private let values: [String: String]

    /// Puts values into a description.
    ///
    /// - Parameters:
    ///   - description: how the service is asked.
    ///   - values: by parameter; each of its kind, and no other.
    ///   - header: who asks, with an id of its own; it names the service, or its twin.
    /// - Returns: `nil` if a value is missing, too many, or not of its kind, or the header names another service.
    package init?(_ description: ServiceDescription, _ values: [String: String], header: ExchangeHeader) {
        guard Set(values.keys) == Set(description.parameters.map(\.name)),
            description.parameters.allSatisfy({ $0.takes(values[$0.name] ?? "") }),
            header.service == description.service || header.service == description.identifier(test: true)
        else { return nil }
        self.description = description
        self.header = header
        self.values = values
        switch description.call {
        case .soap(let namespace, let fields, let qualifiesFields, let hasDeclaration, let action):
            rest = nil
            request =
                SOAPRequest(
                    header: header, namespace: namespace, fields: fields.map { $0.filled(values) },
                    qualifiesFields: qualifiesFields, hasDeclaration: hasDeclaration, action: action
                ).request
        case .rest(let method, let path, let query, let body):
            let fill = { (text: String) in ValueTemplate.filled(text, values) ?? "" }
            let members = body.mapValues(fill)
            let rest = RESTRequest(
                header: header, method: method, path: path.map(fill),
                query: query.sorted { $0.key < $1.key }.map { ($0.key, fill($0.value)) },
                mediaType: members.isEmpty ? nil : "application/json",
                body: members.isEmpty ? [] : JSONText.object(members))
            guard let rest else { return nil }
            self.rest = rest
            request = rest.request
        }
    }

    /// Reads what came back.
    ///
    /// - Parameter reply: of our security server.
    /// - Throws: ``MessageFault`` for an answer that is none, belongs to another request, or names another person.
    package func answer(_ reply: ExchangeReply) throws(MessageFault) -> ServiceAnswer {
        if let rest {
            switch try RESTAnswer(reply, to: rest) {
            case .error(let error): return .exchangeError(error)
            case .answer(404, _, _): return .notFound
            case .answer(let status, _, let body):
                guard (200...299).contains(status) else { return .refused(code: "HTTP \(status)", text: nil) }
                let value = try JSONValue(body, upTo: SOAPMessage.largest)
                return try answer([value])
            }
        }
        let message = try SOAPMessage(reply.body, mediaType: reply.headers["content-type"] ?? "text/xml")
        switch message.content {
        case .fault(let fault):
            return .exchangeError(ExchangeError(type: fault.code, message: fault.string, detail: fault.detail))
        case .element(let element):
            guard message.isResponse, message.header?.answers(header) == true else { throw .otherRequest }
            // Some providers put the answer into one more element, some do not.
            let inner = element.elements.count == 1 && !element.elements[0].elements.isEmpty ? element.elements : []
            return try answer([element] + inner)
        }
    }

    private func answer(_ places: [any AnswerPlace]) throws(MessageFault) -> ServiceAnswer {
        let text = { (path: [String]) in places.lazy.compactMap { $0.text(path) }.first }
        if let errors = description.errors, let code = text(errors.code), !code.isEmpty, !errors.good.contains(code) {
            return errors.notFound.contains(code)
                ? .notFound : .refused(code: code, text: errors.text.flatMap(text))
        }
        var facts: [String: StatedFact] = [:]
        for fact in description.facts {
            if let stated = fact.stated(places) {
                // What comes back under a question's own name says of whom the answer is.
                if let asked = values[fact.name], asked != stated.description { throw .otherPerson }
                facts[fact.name] = stated
            } else if fact.isRequired {
                return .incomplete(fact: fact.name)
            }
        }
        return .facts(facts)
    }
}

extension SOAPField {
    fileprivate func filled(_ values: [String: String]) -> SOAPField {
        switch self {
        case .value(let name, let text): .value(name: name, ValueTemplate.filled(text, values) ?? "")
        case .group(let name, let fields): .group(name: name, fields.map { $0.filled(values) })
        }
    }
}
