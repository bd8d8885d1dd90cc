import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import VoterSnapshot
import Wording

/// How the station stands.
struct StatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("status", StatusWords.abstract, discussion: StatusWords.discussion)
    }

    @OptionGroup var folder: FolderOption
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        if let state = try folder.station.erasing() { return show(state, try folder.station.readSettings()) }
        let talk = try DeskTalk(folder.station, json: json)
        let status = try await talk.ask(["do": "status"])
        guard !json, status["reply"] == "status" else { return talk.show(status) }
        show(status)
    }

    /// A list that was erased has no daemon that could be asked.
    private func show(_ state: ErasingState, _ settings: StationSettings) {
        let station = settings.station
        var members: [String: CanonicalValue] = [
            "station": station.canonical, "erased": false, "act": .null, "time": .null,
        ]
        var words = [EraseWords.begun]
        if case .done(let act, let path) = state {
            let time = act.statement.order.time
            members.merge(["erased": true, "act": .string(path), "time": time.canonical]) { $1 }
            words = [.wasErased(station: station, at: time), .actIn(path: path)]
        }
        Answer(json: json).give("station-erased", members) { words }
    }

    private func show(_ status: CanonicalValue) {
        let screen = Screen.standard
        func number(_ name: String) -> Int { (try? status.int(name)) ?? 0 }
        func text(_ name: String) -> String { (try? status.string(name)) ?? "" }
        screen.out(Self.headline(text("phase"), text("station"), ElectionKind(rawValue: text("kind"))))
        var facts = FactList()
        facts.add(StatusWords.list, StatusWords.listValue(code: text("listVersion"), voters: number("voters")))
        if number("delta") > 0 { facts.add(StatusWords.corrections, "\(number("delta"))") }
        for (what, name) in [
            (StatusWords.issued, "issued"), (.spoiled, "spoiled"), (.secondAttempts, "secondAttempts"),
            (.fallbacks, "fallbacks"),
        ] { facts.add(what, "\(number(name))") }
        if let policy = try? status.value("identification", as: IdentificationPolicy.self) {
            facts.add(StatusWords.identification, policy)
        }
        for line in facts.lines { screen.out(line) }
        let unsettled = ((try? status.array("unsettled")) ?? []).compactMap { value -> String? in
            if case .int(let number) = value { String(number) } else { nil }
        }
        if let first = unsettled.first {
            warn(StatusWords.unsettled(numbers: WordList(unsettled)))
            screen.out("    \(StationWords.advice(command: "dobush-station settle \(first)").text)")
        }
        if status["terminalRevoked"] == true { warn(DeskMistake.terminalRevoked) }
        if status["fallbackAlarm"] == true { warn(StatusWords.fallbackAlarm) }
    }

    private static func headline(_ phase: String, _ station: String, _ kind: ElectionKind?) -> StatusWords {
        let kind: any Worded = kind ?? Verbatim("?")
        return switch phase {
        case "open": .open(station: station, kind: kind)
        case "closed": .closed(station: station, kind: kind)
        default: .notOpen(station: station, kind: kind)
        }
    }

    private func warn(_ words: any Worded) {
        let screen = Screen.standard
        screen.out(screen.paint("\(VerdictWords.amber.text) \(words.text)", .amber))
    }
}
