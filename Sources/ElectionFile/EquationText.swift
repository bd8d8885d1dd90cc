import ElectionModel

/// Equations between lines as they are written in the file: `2 = 3 + 4`, `7 <= 3`; `-` stands for nothing, that is 0.
struct EquationText {
    let left: [String]
    let relation: ProtocolEquation.Relation
    let right: [String]

    /// Reads an equation; whether its lines exist is for the caller to say.
    ///
    /// - Returns: `nil` unless there are two sums of names with one of `=`, `<=` and `≤` between them.
    init?(_ text: String) {
        let signs: [(String, ProtocolEquation.Relation)] = [("<=", .atMost), ("≤", .atMost), ("=", .equal)]
        guard let (sign, relation) = signs.first(where: { text.contains($0.0) }) else { return nil }
        let sides = text.split(separator: sign, omittingEmptySubsequences: false)
        guard sides.count == 2, let left = Self.sum(sides[0]), let right = Self.sum(sides[1]) else { return nil }
        self.left = left
        self.relation = relation
        self.right = right
    }

    /// The text of an equation.
    static func text(_ equation: ProtocolEquation) -> String {
        func side(_ names: [String]) -> String { names.isEmpty ? "-" : names.joined(separator: " + ") }
        return "\(side(equation.left)) \(equation.relation == .equal ? "=" : "<=") \(side(equation.right))"
    }

    private static func sum(_ text: Substring) -> [String]? {
        let names = text.split(separator: "+", omittingEmptySubsequences: false).map { name in
            String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        if names == ["-"] { return [] }
        return names.allSatisfy { FormName(rawValue: $0) != nil } ? names : nil
    }
}
