import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import StationDesk
import Wording

/// How the combined device is, as it changes.
struct DevicesWatchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("watch", UnitWords.watchAbstract, discussion: UnitWords.watchDiscussion)
    }

    @OptionGroup var folder: FolderOption
    @Flag(help: .words(UnitWords.onceHelp)) var once = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    /// How often the daemon is asked.
    private static let pause = Duration.seconds(2)

    func run() async throws {
        let talk = try DeskTalk(folder.station, json: false)
        var shown: CanonicalValue?
        while true {
            let reply = try await talk.ask(["do": "devices"])
            guard reply["reply"] == "devices" else { return try DeskTalk.conclude(reply) }
            if reply != shown { show(reply["unit"] ?? .null) }
            shown = reply
            guard !once else { break }
            try await Task.sleep(for: Self.pause)
        }
    }

    private func show(_ unit: CanonicalValue) {
        Answer(json: json).give("device-health", ["unit": unit]) { () -> [String] in
            guard unit != .null else { return [UnitWords.noUnit.text] }
            let screen = Screen.standard
            var facts: [String] = []
            if let battery = try? unit.int("battery") { facts.append(UnitWords.battery(percent: battery).text) }
            if let tenths = try? unit.int("temperatureTenths") {
                facts.append(UnitWords.temperature(degrees: tenths / 10).text)
            }
            let troubles = (try? unit.array("troubles")) ?? []
            guard !troubles.isEmpty else {
                return [screen.paint("✔ \(([UnitWords.allWell.text] + facts).joined(separator: " "))", .green)]
            }
            return facts
                + troubles.map { trouble in
                    let text = (try? trouble.value("text", as: LocalizedText.self))?.text ?? ""
                    return switch try? trouble.string("gravity") {
                    case "stop": screen.paint("✘ \(text)", .red)
                    case "fault": screen.paint("! \(text)", .amber)
                    default: "· \(text)"
                    }
                }
        }
    }
}
