package import Wording

/// Facts one below the other: what it is, then what it comes to, in two columns.
package struct FactList: Sendable {
    private var facts: [(String, String)] = []

    package init() {}

    /// Adds a fact, in the language that is spoken.
    package mutating func add(_ what: any Worded, _ value: any Worded) { facts.append((what.text, value.text)) }

    /// Adds a fact whose value is the same in every language.
    package mutating func add(_ what: any Worded, _ value: String) { facts.append((what.text, value)) }

    /// The lines, values in one column.
    package var lines: [String] {
        let width = facts.map(\.0.columns).max() ?? 0
        return facts.map { what, value in
            "  \(what)\(String(repeating: " ", count: width - what.columns + 2))\(value)"
        }
    }
}
