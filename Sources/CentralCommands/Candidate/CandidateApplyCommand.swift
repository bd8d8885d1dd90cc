import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Trust
import Wording

struct CandidateApplyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("apply", CandidateWords.applyAbstract, discussion: CandidateWords.applyDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @OptionGroup var clerk: ClerkOptions

    @Option(help: .words(CandidateWords.contestHelp, value: ValueName.id))
    var contest: String

    @Option(help: .words(CandidateWords.partyHelp, value: ValueName.id))
    var party: String?

    @Option(help: .words(CandidateWords.placeHelp, value: ValueName.number))
    var place: Int?

    @Option(help: .words(CandidateWords.consentHelp, value: ValueName.date))
    var consent: TypedTime?

    @Option(help: .words(CandidateWords.applicantHelp, value: ValueName.file), completion: .file())
    var applicant: String?

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    private static let places = 1...1000

    func validate() throws {
        guard place.map({ Self.places.contains($0) && party != nil }) ?? true else {
            throw Complaint(.misuse, CandidateWords.wrongPlace)
        }
    }

    func run() async throws {
        let contest = try contestId()
        let nomination = try nomination()
        let session = try await CandidateSession(options, clerk.signIn)
        let application = CandidateApplication(
            contest: contest, pin: try personalNumber(), nomination: nomination,
            consentedOn: BishkekTime(consent?.instant ?? SystemClock().now()).date)
        let file = try await session.desk.apply(application, by: session.clerk, dryRun: dryRun)
        let receipt = file.papers.first?.paper.number
        options.answer.give(
            "candidate-application",
            [
                "id": dryRun ? .null : file.entry.id.canonical, "number": .int(file.entry.number),
                "receipt": receipt?.canonical ?? .null, "dryRun": .bool(dryRun),
            ]
        ) {
            dryRun
                ? [CandidateWords.wouldTake(number: file.entry.number)]
                : [CandidateWords.taken(number: file.entry.number, receipt: receipt?.rawValue ?? "")]
        }
        if !dryRun { try await session.publish() }
    }

    private func contestId() throws -> ContestId {
        guard let id = ContestId(rawValue: contest) else {
            throw Complaint(.misuse, CandidateWords.wrongContest(contest))
        }
        return id
    }

    private func nomination() throws(Complaint) -> Nomination {
        guard let party else { return .itself }
        guard let id = PartyId(rawValue: party) else { throw Complaint(.misuse, CandidateWords.wrongParty(party)) }
        return place.map { .list(id, place: $0) } ?? .party(id)
    }

    /// The person's number, from a file or the keyboard: never from the command line, which every user of the machine sees.
    private func personalNumber() throws -> Pin {
        let text =
            try applicant.map { String(decoding: try SecretInput.file($0), as: UTF8.self) }
            ?? options.asking.answer(CandidateWords.askApplicant, instead: "--applicant", hidden: true)
        guard let pin = Pin(text) else { throw Complaint(.misuse, CandidateWords.wrongApplicant) }
        return pin
    }
}
