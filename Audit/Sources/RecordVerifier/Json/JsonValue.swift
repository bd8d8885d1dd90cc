/// A value of the record's canonical JSON (RECORD.md, section 1).
enum JsonValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case string(String)
    case array([JsonValue])
    /// Members in ascending order of their keys' bytes; the parser lets no other order in.
    case object([JsonMember])

    /// The largest integer either way from zero: 2⁵³ − 1.
    static let integerLimit: Int64 = 9_007_199_254_740_991

    /// How deep a value may lie; the outermost lies at depth 0.
    static let depthLimit = 32

    /// The same object without a member; anything else as it is.
    func without(_ key: String) -> JsonValue {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.key != key })
    }

    /// An object of the members given, put in the canonical order.
    static func object(of members: [String: JsonValue]) -> JsonValue {
        .object(
            members.map { JsonMember(key: $0.key, value: $0.value) }
                .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    }
}
