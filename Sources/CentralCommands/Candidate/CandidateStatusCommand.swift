import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Wording

struct CandidateStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "status", CandidateFileWords.statusAbstract, discussion: CandidateFileWords.statusDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(CandidateFileWords.statusCandidacyHelp, value: ValueName.number))
    var candidacy: String?

    @Flag(help: .words(CandidateFileWords.journalHelp)) var journal = false

    @Option(name: .shortAndLong, help: .words(ClerkWords.memberHelp, value: ValueName.id))
    var member: String?

    @Option(help: .words(ClerkWords.pinFileHelp, value: ValueName.file), completion: .file())
    var pinFile: String?

    func validate() throws {
        guard candidacy == nil || member != nil else { throw Complaint(.misuse, CandidateFileWords.fileNeedsMember) }
    }

    func run() async throws {
        let folder = CandidateFolder(try options.commission())
        guard let candidacy, let member else {
            let desk = try await folder.desk(options)
            return journal ? try await giveJournal(desk, folder) : give(try await desk.lines())
        }
        let session = try await CandidateSession(options, ClerkSignIn(member: member, pinFile: pinFile))
        let id = try await session.desk.candidacy(named: candidacy)
        let file = try await session.desk.file(id, by: session.clerk)
        let view = CandidateFileView(
            file, requirements: try folder.requirements(), definition: folder.commission.definition)
        options.answer.give("candidate-file", view.members) { view.lines(withJournal: journal) }
    }

    private func give(_ lines: [CandidateLine]) {
        options.answer.give("candidate-list", ["candidacies": .array(lines.map(\.canonical))]) { () -> [String] in
            guard !lines.isEmpty else { return [CandidateFileWords.nobodyApplied.text] }
            var table = TextTable(
                [CandidateFileWords.number, .contest, .candidate, .stage, .due], right: [0])
            for line in lines {
                table.add([
                    "\(line.number)", line.contest.rawValue, line.name ?? "–", line.stage.text,
                    line.due.map { "\($0.minute)\(line.warning.map { " (\($0.text))" } ?? "")" } ?? "–",
                ])
            }
            var notes: [CandidateFileWords] = []
            for line in lines {
                if let proposal = line.proposal {
                    notes.append(.waits(number: line.number, proposal.deed, by: proposal.by))
                }
            }
            let unpublished = lines.reduce(0) { $0 + $1.unpublished }
            if unpublished > 0 { notes.append(.unpublished(unpublished)) }
            return table.lines() + (notes.isEmpty ? [] : [""]) + notes.map(\.text)
        }
    }

    /// All of the journal, and whether it is as it was written.
    private func giveJournal(_ desk: CandidateDesk, _ folder: CandidateFolder) async throws {
        let journal = try await desk.journal(about: nil)
        let fault = try folder.clerks().firstFault(in: journal)
        options.answer.give(
            "candidate-journal",
            [
                "entries": .array(journal.map(\.canonical)),
                "firstFault": fault.map(CanonicalValue.int) ?? .null,
            ]
        ) {
            journal.map(\.line) + [
                fault.map { CandidateFileWords.journalBroken(seq: $0).text }
                    ?? CandidateFileWords.journalWhole(journal.count).text
            ]
        }
        if fault != nil { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
}

extension CandidateLine {
    /// As it stands in answers.
    fileprivate var canonical: CanonicalValue {
        [
            "id": id.canonical, "number": .int(number), "contest": contest.canonical,
            "nomination": nomination.canonical, "name": name.map(CanonicalValue.string) ?? .null,
            "stage": .string(stage.rawValue), "due": due?.canonical ?? .null,
            "warning": (warning?.rawValue).map(CanonicalValue.string) ?? .null,
            "proposal": proposal?.members ?? .null, "unpublished": .int(unpublished),
        ]
    }
}

extension OpenProposal {
    /// As it stands in answers.
    var members: CanonicalValue { ["deed": deed.canonical, "by": by.canonical, "at": at.canonical] }
}

extension DeskEntry {
    /// As people read it.
    var line: String {
        let what = deed.map { "\(word.text): \($0.text)" } ?? word.text
        let whose = [candidacy?.rawValue, member?.rawValue ?? CandidateFileWords.program.text].compactMap(\.self)
        return "  \(seq)  \(time.minute)  \(whose.joined(separator: "  "))  \(what)"
    }
}

extension Timestamp {
    /// Day and minute as the clocks of Kyrgyzstan show them: 2026-11-23 09:05.
    var minute: String {
        let time = BishkekTime(self)
        return "\(time.date) \(time.clock)"
    }
}
