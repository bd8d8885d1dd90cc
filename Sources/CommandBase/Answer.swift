package import Console
package import ElectionModel
package import Wording

/// Prints a command's answer: sentences for people, or one JSON object with its schema's name for programs.
///
/// The schemas are listed in `Docs/formats/json-answers.md`. A new member does not change a schema's version; a member
/// that goes away or changes its meaning does.
package struct Answer: Sendable {
    /// Whether programs read the answer.
    package let json: Bool
    /// Where it is written.
    package let screen = Screen.standard

    package init(json: Bool) { self.json = json }

    /// Prints one of the two.
    ///
    /// - Parameters:
    ///   - schema: the answer's name, such as `register-list`; the member `schema` becomes `dobush.register-list.v1`.
    ///   - members: for programs.
    ///   - lines: for people.
    package func give(_ schema: String, _ members: [String: CanonicalValue], _ lines: () -> [String]) {
        guard json else {
            for line in lines() { screen.out(line) }
            return
        }
        screen.out(Self.object(schema, members))
    }

    /// Prints one of the two, sentences in the language that is spoken.
    package func give(_ schema: String, _ members: [String: CanonicalValue], _ lines: () -> [any Worded]) {
        give(schema, members) { lines().map(\.text) }
    }

    /// The object for programs: the members and the schema's name.
    package static func object(_ schema: String, _ members: [String: CanonicalValue]) -> CanonicalValue {
        var members = members
        members["schema"] = .string("dobush.\(schema).v1")
        return .object(members)
    }
}
