/// A value of canonical JSON: RFC 8785 restricted to ASCII keys and integers.
///
/// Everything that is hashed or signed passes through this type, so that the same facts always give the same bytes
/// (`Audit/RECORD.md`, section 1). There are no floating-point numbers, and integers stay within ±(2⁵³ − 1).
package enum CanonicalValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case array([CanonicalValue])
    case object([String: CanonicalValue])

    /// The largest magnitude of an integer: 2⁵³ − 1, exact in every JSON reader.
    package static let largestInteger = (1 << 53) - 1

    /// How deep arrays and objects may nest.
    package static let deepestNesting = 32
}

extension CanonicalValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .int(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: CanonicalValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, CanonicalValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
