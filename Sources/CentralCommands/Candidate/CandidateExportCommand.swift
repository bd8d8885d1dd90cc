import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Files
import Wording

struct CandidateExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "export", CandidateFileWords.exportAbstract, discussion: CandidateFileWords.exportDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(CandidateFileWords.exportOutHelp, value: ValueName.folder), completion: .directory)
    var out: String

    @Flag(help: .words(CandidateFileWords.papersHelp)) var papers = false

    @Option(name: .shortAndLong, help: .words(ClerkWords.memberHelp, value: ValueName.id))
    var member: String?

    @Option(help: .words(ClerkWords.pinFileHelp, value: ValueName.file), completion: .file())
    var pinFile: String?

    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false

    func validate() throws {
        guard papers == (member != nil) else { throw Complaint(.misuse, CandidateFileWords.papersNeedMember) }
    }

    func run() async throws {
        let folder = CandidateFolder(try options.commission())
        guard let member else {
            let desk = try await folder.desk(options)
            let table = CandidateTable(try await desk.standings(), of: folder.commission.definition)
            if !dryRun { try table.write(to: out) }
            return give(count: table.candidates.count)
        }
        let session = try await CandidateSession(options, ClerkSignIn(member: member, pinFile: pinFile))
        give(count: try await writePapers(session))
    }

    /// Every paper of every candidacy, as PDF and with its salt. Each is written down in the journal as taken out.
    private func writePapers(_ session: CandidateSession) async throws -> Int {
        var count = 0
        if !dryRun { try DurableFile.makeFolder(out, mode: 0o700) }
        for line in try await session.desk.lines() {
            for issued in try await session.desk.file(line.id, by: session.clerk).papers {
                count += 1
                guard !dryRun else { continue }
                let paper = try await session.desk.paper(issued.paper.number, by: session.clerk)
                let name = "\(out)/\(paper.paper.number)"
                try DurableFile.replace("\(name).json", paper.archiveFile, mode: 0o600)
                try DurableFile.replace("\(name).pdf", try paper.pdf(), mode: 0o600)
            }
        }
        return count
    }

    private func give(count: Int) {
        options.answer.give(
            "candidate-export",
            ["folder": .string(out), "papers": .bool(papers), "count": .int(count), "dryRun": .bool(dryRun)]
        ) {
            switch (papers, dryRun) {
            case (false, false): [CandidateFileWords.exported(candidates: count, folder: out)]
            case (false, true): [CandidateFileWords.wouldExport(candidates: count)]
            case (true, false): [CandidateFileWords.exportedPapers(count, folder: out)]
            case (true, true): [CandidateFileWords.wouldExportPapers(count)]
            }
        }
    }
}
