import ArgumentParser
import CommandBase
import Console
import ElectionModel

/// How the station stands.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show how the station stands: counts only, no names.",
        discussion: """
            Example:
              dobush-station status --folder /srv/1201
            """)

    @OptionGroup var folder: FolderOption
    @Flag(help: "Print the status as JSON.") var json = false

    func run() async throws {
        let screen = Screen.standard
        let status = try await DeskTalk(folder.station, json: json).ask(["do": "status"])
        guard !json, status["reply"] == "status" else {
            screen.out(status)
            return
        }
        func number(_ name: String) -> String { (try? status.int(name)).map(String.init) ?? "?" }
        func text(_ name: String) -> String { (try? status.string(name)) ?? "?" }
        let phase =
            switch text("phase") {
            case "open": "open"
            case "closed": "closed"
            default: "not open yet"
            }
        screen.out(
            """
            Station \(text("station")) (\(text("kind"))) is \(phase).
            List             \(text("listVersion")), \(number("voters")) voters
            Ballots issued   \(number("issued")) voters
            Spoiled          \(number("spoiled"))
            Second attempts  \(number("secondAttempts"))
            By two members   \(number("fallbacks"))
            """)
        let unsettled = ((try? status.array("unsettled")) ?? []).compactMap { value -> String? in
            if case .int(let number) = value { String(number) } else { nil }
        }
        if !unsettled.isEmpty {
            screen.out(
                screen.paint(
                    "[!] Issued, but not said to be handed over: \(unsettled.joined(separator: ", ")) "
                        + "(dobush-station settle)", .amber))
        }
        if status["fallbackAlarm"] == true {
            screen.out(
                screen.paint(
                    "[!] More voters than expected needed two members: clean the reader, and tell the commission.",
                    .amber))
        }
    }
}
