/// Why bytes are not a value of canonical JSON, or why a value lacks what a reader asked of it.
package enum CanonicalError: Error, Equatable, Sendable {
    /// The bytes break the JSON grammar, or its restrictions, at this byte offset.
    case syntax(offset: Int, reason: String)
    /// The bytes are JSON, but not in canonical form (order of keys, white space, escapes).
    case notCanonical
    /// A member is missing, or of another type or range than its reader needs. The name says where.
    case member(String, expected: String)
}

extension CanonicalError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .syntax(let offset, let reason): "not valid JSON at byte \(offset): \(reason)"
        case .notCanonical: "JSON, but not in canonical form"
        case .member(let name, let expected): "member \"\(name)\" is missing or is not \(expected)"
        }
    }
}
