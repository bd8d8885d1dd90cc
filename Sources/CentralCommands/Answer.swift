import CommandBase
import Console
import ElectionModel

/// Prints a command's answer: sentences for people, or one JSON object with its schema's name for programs.
struct Answer {
    let json: Bool
    let screen = Screen.standard

    init(_ options: FolderOptions) { json = options.json }

    /// Prints one of the two.
    func give(_ schema: String, _ members: [String: CanonicalValue], _ lines: () -> [String]) {
        guard json else {
            for line in lines() { screen.out(line) }
            return
        }
        var members = members
        members["schema"] = .string("dobush.\(schema).v1")
        screen.out(.object(members))
    }
}
