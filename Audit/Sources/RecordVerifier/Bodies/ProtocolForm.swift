/// The numbered lines of a station protocol and the equations between them.
struct ProtocolForm {
    /// The name that stands for the sum of all votes in an equation.
    static let votes = "votes"

    /// Where a line's number comes from.
    enum Source: String {
        case listed
        case issued
        case issuedAtHome = "issued-at-home"
        case spoiled
        case counted
    }

    /// How the two sides of an equation compare.
    enum Relation: String {
        case equal = "eq"
        case atMost = "le"
    }

    /// A line of the form.
    struct Line {
        let id: String
        let source: Source
    }

    /// A rule between lines.
    struct Equation {
        let id: String
        let left: [String]
        let relation: Relation
        let right: [String]
    }

    let lines: [Line]
    let equations: [Equation]
    /// H(C(form)).
    let hash: Digest

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the form", "equations", "lines")
        var lines: [Line] = []
        for item in try reader.filledArray("lines") {
            let line = try ObjectReader(item, "a line of the form", "id", "source", "text")
            _ = try LocalName(line.value("text"), "'text' of a line of the form")
            lines.append(
                Line(id: try line.identifier("id"), source: try line.choice("source", of: Source.self)))
        }
        let known = Set(lines.map(\.id))
        guard known.count == lines.count else { throw FormProblem("two lines of the form have one id") }
        guard !known.contains(Self.votes) else { throw FormProblem("a line of the form is called 'votes'") }
        var equations: [Equation] = []
        for item in try reader.array("equations") {
            let equation = try ObjectReader(item, "an equation of the form", "id", "left", "relation", "right")
            let (left, right) = (try equation.identifiers("left"), try equation.identifiers("right"))
            for name in left + right where name != Self.votes && !known.contains(name) {
                throw FormProblem("an equation of the form names the line '\(name)', which is not there")
            }
            equations.append(
                Equation(
                    id: try equation.identifier("id"), left: left,
                    relation: try equation.choice("relation", of: Relation.self), right: right))
        }
        guard Set(equations.map(\.id)).count == equations.count else {
            throw FormProblem("two equations of the form have one id")
        }
        self.lines = lines
        self.equations = equations
        hash = .of(value.canonicalBytes())
    }

    /// Whether a name is `votes` or the id of a line.
    func knows(_ name: String) -> Bool {
        name == Self.votes || lines.contains { $0.id == name }
    }
}
