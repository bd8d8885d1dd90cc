import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Persistence
import StationDesk
import Tabulation
import Wording

/// Closes the station after the count.
struct CloseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("close", CloseWords.abstract, discussion: CloseWords.discussion)
    }

    @OptionGroup var folder: FolderOption
    @Option(help: .words(CloseWords.countHelp, value: ValueName.file), completion: .file())
    var count: String?
    @OptionGroup var members: MembersOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    private static let largestFile = 1 << 20

    func run() async throws {
        let place = folder.station
        let asking = asking.asking
        let talk = try DeskTalk(place, json: json)
        let papers = try count.map(Self.papers) ?? Self.asked(place, asking)
        try asking.agreed(to: CloseWords.really(station: try place.readSettings().station.rawValue))
        try await talk.conclude(
            try members.signed(["do": "close", "papers": .array(papers.map(\.canonical))], asking: asking))
    }

    /// The papers of a count file.
    static func papers(file: String) throws(Complaint) -> [CountedPaper] {
        do {
            let bytes = try DurableFile.read(file, limit: largestFile)
            guard case .array(let values) = try CanonicalValue.parse(bytes) else {
                throw CanonicalError.member("papers", expected: "a list")
            }
            return try values.map { try CountedPaper(canonical: $0) }
        } catch let error as CanonicalError {
            throw Complaint(.misuse, CloseWords.badCount(file: file, why: error))
        } catch {
            throw Complaint(of: error)
        }
    }

    private static func asked(_ place: StationFolder, _ asking: Asking) throws(Complaint) -> [CountedPaper] {
        let settings = try place.readSettings()
        let definition = try place.readDefinition()
        var papers: [CountedPaper] = []
        for contest in definition.contests(at: settings.station) {
            Screen.standard.note("")
            Screen.standard.note(contest.title)
            var lines: [LineCount] = []
            for line in definition.form.lines where line.source == .counted {
                let question = CloseWords.line(id: line.id, text: line.text)
                lines.append(LineCount(line: line.id, value: try number(question, asking)))
            }
            var votes: [OptionCount] = []
            for option in contest.options {
                let question = CloseWords.votes(option: option.name)
                votes.append(OptionCount(option: option.id, value: try number(question, asking)))
            }
            papers.append(CountedPaper(contest: contest.id, lines: lines, votes: votes))
        }
        return papers
    }

    private static func number(_ question: CloseWords, _ asking: Asking) throws(Complaint) -> Int {
        while true {
            let text = try asking.answer(question, instead: "--count")
            if let number = Int(text), (0...StationProtocol.largestCount).contains(number) { return number }
            Screen.standard.note(CloseWords.wholeNumber)
        }
    }
}
