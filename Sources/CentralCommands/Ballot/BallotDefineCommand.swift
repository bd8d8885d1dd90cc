import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Sodium
import Wording

struct BallotDefineCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("define", BallotWords.defineAbstract, discussion: BallotWords.defineDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(BallotWords.contestHelp, value: ValueName.id))
    var contest: [String] = []

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let passphrase = try options.passphrase()
        let publishing = try await BallotPublishing(options, passphrase: passphrase)
        let candidates = CandidateFolder(publishing.folder)
        let register = try await candidates.register(passphrase: passphrase)
        let registered = try await Self.registered(register)
        let parties = try candidates.parties()
        let named = try contest.map { try publishing.contest(named: $0) }
        let wanted =
            named.isEmpty
            ? publishing.folder.definition.contests.filter { one in registered.contains { $0.contest == one.id } }
            : named
        guard !wanted.isEmpty else { throw Complaint(.missing, BallotWords.nobodyRegistered) }
        for list in try await register.lists(of: \.isOnBallot) where wanted.contains(where: { $0.id == list.contest }) {
            guard list.unknown.isEmpty else { throw Complaint(.unsound, CandidateListWords.unknown(list.unknown)) }
            guard list.faults.isEmpty else {
                throw Complaint(.unsound, CandidateListWords.misses(list.party, list.contest, list.faults))
            }
        }
        let slates = try wanted.map { try BallotSlate($0, registered, parties) }
        try await publishing.publish(
            slates.map { ($0.options, $0.ballot) }, schema: "ballot-define", dryRun: dryRun)
    }

    /// Those who stand on the ballot if it is made now.
    private static func registered(_ register: CandidateRegister) async throws -> [RegisteredCandidate] {
        var registered: [RegisteredCandidate] = []
        for entry in try await register.candidacies() where entry.life.stage.isOnBallot {
            let identity = register.requirements.identity(in: try await register.answers(about: entry.id))
            registered.append(
                RegisteredCandidate(
                    application: entry.number, contest: entry.application.contest,
                    nomination: entry.application.nomination, name: identity?.name, sex: identity?.sex))
        }
        return registered
    }
}
