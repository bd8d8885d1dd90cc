/// A named value in a question, or a named group of them.
package indirect enum SOAPField: Hashable, Sendable {
    case value(name: String, String)
    case group(name: String, [SOAPField])

    /// The element; a name that cannot be one gives nothing.
    func markup(prefix: String) -> String {
        switch self {
        case .value(let name, let value):
            guard MarkupText.isName(name) else { return "" }
            return "<\(prefix)\(name)>\(MarkupText.escaped(value))</\(prefix)\(name)>"
        case .group(let name, let fields):
            guard MarkupText.isName(name) else { return "" }
            return "<\(prefix)\(name)>\(fields.map { $0.markup(prefix: prefix) }.joined())</\(prefix)\(name)>"
        }
    }
}
