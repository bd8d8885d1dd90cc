/// The fields that may stand at a place of the file. The published schema has the same under the same names.
package struct FieldSet: Hashable, Sendable {
    /// The name of the set, which is that of its definition in the schema.
    package let name: String
    /// Fields that must be there.
    package let required: [String]
    /// Fields that may be left out.
    package let optional: [String]

    private init(_ name: String, _ required: [String], optional: [String] = []) {
        self.name = name
        self.required = required
        self.optional = optional
    }

    var fields: [String] { required + optional }

    static let election = FieldSet(
        "election",
        ["format", "election", "kind", "title", "calendar", "districts", "stations", "contests", "form"],
        optional: ["identification"])
    static let text = FieldSet("text", ["ky", "ru", "en"])
    static let calendar = FieldSet(
        "calendar", ["preliminary-list", "final-list", "voting-day", "results"],
        optional: [
            "districts", "nomination", "candidate-documents", "registration", "campaign", "corrections", "control-list",
        ])
    static let period = FieldSet("period", ["from", "to"])
    static let district = FieldSet("district", ["id", "name"])
    static let station = FieldSet("station", ["id", "district", "name"])
    static let stationsFile = FieldSet("stationsFile", ["file"])
    static let contest = FieldSet("contest", ["id", "title", "districts", "rule"], optional: ["options"])
    static let option = FieldSet("option", ["id", "name"], optional: ["sex", "against-all"])
    static let mostVotes = FieldSet("mostVotes", ["kind", "seats"], optional: ["at-most-of-one-sex"])
    static let absoluteMajority = FieldSet("absoluteMajority", ["kind", "basis"], optional: ["seats"])
    static let proportional = FieldSet(
        "proportional", ["kind", "seats", "method", "threshold", "basis"], optional: ["district-threshold"])
    static let form = FieldSet("form", ["lines"], optional: ["equations"])
    static let line = FieldSet("line", ["id", "source", "text"])
    static let equation = FieldSet("equation", ["id", "holds"])

    static let identification = FieldSet(
        "identification", [],
        optional: [
            "visit-one-in", "first-finger-one-in", "attempts", "attempts-before-fallback", "proposal-one-in",
            "proposals",
            "expected-fallbacks", "presentation-attack",
        ])

    /// All sets.
    package static let all: [FieldSet] = [
        election, text, calendar, period, district, station, stationsFile, contest, option, mostVotes, absoluteMajority,
        proportional, form, line, equation, identification,
    ]
}
