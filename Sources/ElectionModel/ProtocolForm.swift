/// The station protocol's form: numbered lines and the equations that must hold between them.
///
/// It is signed data of the election: station, collection, tabulation and the outside verifier all read it
/// (`Audit/RECORD.md`, section 5).
package struct ProtocolForm: Hashable, Sendable, CanonicalCodable {
    package let lines: [ProtocolLine]
    package let equations: [ProtocolEquation]

    package init(lines: [ProtocolLine], equations: [ProtocolEquation]) {
        self.lines = lines
        self.equations = equations
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        lines = try canonical.values("lines")
        equations = try canonical.values("equations")
    }

    package var canonical: CanonicalValue {
        ["lines": .array(lines.map(\.canonical)), "equations": .array(equations.map(\.canonical))]
    }

    /// The name that stands in an equation for the sum of all options' votes.
    package static let votes = "votes"
}
