/// How a service is asked. Values stand as `{name}`.
package enum ServiceCall: Hashable, Sendable {
    /// - Parameters:
    ///   - namespace: of the service.
    ///   - fields: in the element of the question.
    ///   - qualifiesFields: whether they are in the namespace.
    ///   - hasDeclaration: whether the message begins with an XML declaration.
    ///   - action: the header `SOAPAction`, without quotation marks; mostly empty.
    case soap(namespace: String, fields: [SOAPField], qualifiesFields: Bool, hasDeclaration: Bool, action: String)
    /// - Parameters:
    ///   - method: GET or POST.
    ///   - path: within the service.
    ///   - query: names and values.
    ///   - body: members of a JSON object; empty for none.
    case rest(method: RESTMethod, path: [String], query: [String: String], body: [String: String])

    /// Every text in which values can stand.
    var templates: [String] {
        switch self {
        case .soap(_, let fields, _, _, _): fields.flatMap(\.templates)
        case .rest(_, let path, let query, let body): path + query.values + body.values
        }
    }
}

extension SOAPField {
    fileprivate var templates: [String] {
        switch self {
        case .value(_, let text): [text]
        case .group(_, let fields): fields.flatMap(\.templates)
        }
    }
}
