import Wording

/// What two members found about a requirement that no register settled.
package struct Settlement: Hashable, Sendable {
    package let holds: Bool
    /// The document that shows it, by its SHA-256 in 64 hex digits.
    package let document: String?
}

extension Settlement: Worded {}
