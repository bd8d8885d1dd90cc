/// Why bytes are not a value of canonical JSON, or why a value lacks what a reader asked of it.
package enum CanonicalError: Error, Equatable, Sendable {
    /// The bytes break the JSON grammar, or its restrictions, at this byte offset.
    case syntax(offset: Int, reason: String)
    /// The bytes are JSON, but not in canonical form (order of keys, white space, escapes).
    case notCanonical
    /// An object has a member that its format does not know.
    case unknownMember
    /// A member is missing, or of another type or range than its reader needs. The name says where.
    case member(String, expected: String)
}

extension CanonicalError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .syntax(let offset, let reason): "not valid JSON at byte \(offset): \(reason)"
        case .notCanonical: "JSON, but not in canonical form"
        case .unknownMember: "it has a member that this format does not know"
        case .member(let name, let expected): "member \"\(name)\" is missing or is not \(expected)"
        }
    }
}
