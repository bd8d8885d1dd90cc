import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import VoterSnapshot
import Wording

/// Opens the station in the morning.
struct OpenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("open", OpenWords.abstract, discussion: OpenWords.discussion)
    }

    @OptionGroup var folder: FolderOption
    @Option(help: .words(OpenWords.codeHelp, value: ValueName.code))
    var code: String
    @OptionGroup var members: MembersOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let place = folder.station
        if dryRun { return try check(place) }
        let talk = try DeskTalk(place, json: json)
        try await talk.conclude(
            try members.signed(["do": "open", "versionCode": .string(code)], asking: asking.asking))
    }

    /// Compares the code with the list that was imported; the daemon need not run.
    private func check(_ place: StationFolder) throws {
        let settings = try place.readSettings()
        try place.checkNotErased()
        guard let edition = try place.readEdition()?.edition else { throw StationFolder.nothingImported }
        guard edition.hasCode(code) else { throw Complaint(.conflict, DeskMistake.otherVersion) }
        Answer(json: json).give(
            "station-open-check",
            ["station": settings.station.canonical, "versionCode": .string(code), "opened": false]
        ) { [OpenWords.codeFits(code: code)] }
    }
}
