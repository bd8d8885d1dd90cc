import CommandBase
import ElectionModel
import Wording

/// What a step came to: sentences for people, members for programs.
struct Outcome: Sendable {
    /// The answer's name, such as `root-new`.
    let schema: String
    let members: [String: CanonicalValue]
    let lines: [any Worded]

    init(_ schema: String, _ members: [String: CanonicalValue], _ lines: [any Worded]) {
        self.schema = schema
        self.members = members
        self.lines = lines
    }

    func give(json: Bool) { Answer(json: json).give(schema, members) { lines } }
}
