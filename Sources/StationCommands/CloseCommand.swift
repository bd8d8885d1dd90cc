import ArgumentParser
import Console
import ElectionModel
import Files
import Persistence
import StationDesk
import Tabulation

/// Closes the station after the count.
struct CloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close the station: enter the count, with two members.",
        discussion: """
            Asks for the numbers that were counted by hand, line by line as on the protocol's form; the other lines \
            come from the log. When something does not add up, the station stays open and says what.

            Examples:
              dobush-station close --folder /srv/1201
              dobush-station close --folder /srv/1201 --count count.json

            A count file is a list with one element a contest:
              [{"contest":"mayor","lines":[{"line":"2","value":500}],"votes":[{"option":"a","value":120}]}]
            """)

    @OptionGroup var folder: FolderOption
    @Option(help: ArgumentHelp("A file with the count instead of typing it.", valueName: "file"))
    var count: String?
    @OptionGroup var members: MembersOption
    @Flag(help: "Print the reply as JSON.") var json = false

    private static let largestFile = 1 << 20

    func run() async throws {
        let place = folder.station
        let talk = try DeskTalk(place, json: json)
        let papers = try count.map(Self.papers) ?? Self.asked(place)
        try await talk.conclude(
            try members.signed(["do": "close", "papers": .array(papers.map(\.canonical))]))
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
            throw Complaint(.usage, "\(file): \(error)")
        } catch {
            throw Complaint(explaining: error)
        }
    }

    private static func asked(_ place: StationFolder) throws(Complaint) -> [CountedPaper] {
        let settings = try place.readSettings()
        let definition = try place.readDefinition()
        var papers: [CountedPaper] = []
        for contest in definition.contests(at: settings.station) {
            Screen.standard.note("\n\(contest.title.en)")
            var lines: [LineCount] = []
            for line in definition.form.lines where line.source == .counted {
                lines.append(LineCount(line: line.id, value: try number("  Line \(line.id), \(line.text.en):")))
            }
            var votes: [OptionCount] = []
            for option in contest.options {
                votes.append(OptionCount(option: option.id, value: try number("  Votes for \(option.name.en):")))
            }
            papers.append(CountedPaper(contest: contest.id, lines: lines, votes: votes))
        }
        return papers
    }

    private static func number(_ question: String) throws(Complaint) -> Int {
        while true {
            let text = try TerminalInput.answer(question)
            if let number = Int(text), (0...StationProtocol.largestCount).contains(number) { return number }
            Screen.standard.note("  A whole number, please.")
        }
    }
}
